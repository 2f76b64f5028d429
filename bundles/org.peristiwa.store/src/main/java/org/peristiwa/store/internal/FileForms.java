package org.peristiwa.store.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.peristiwa.store.CorpusFileException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * The forms of files that this program reads. Each file says its own, as {@code formatVersion} of its outermost element, so
 * that a corpus whose files are of several forms is a good one: each is brought up to date when it is next saved.
 *
 * @param current the form that is written
 * @param upgrades from each form to the next, from the first on
 */
record FileForms(int current, List<FormUpgrade> upgrades) {

    /** What this version of the program knows. */
    static final FileForms KNOWN = new FileForms(1, List.of());

    /** Names the form; a file without it is of form 1. */
    static final String ATTRIBUTE = "formatVersion";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    FileForms {
        upgrades = List.copyOf(upgrades);
        if (upgrades.size() != current - 1) {
            throw new IllegalArgumentException("there is not one upgrade to each form up to " + current);
        }
        for (int i = 0; i < upgrades.size(); i++) {
            if (upgrades.get(i).from() != i + 1) {
                throw new IllegalArgumentException("no upgrade from form " + (i + 1));
            }
        }
    }

    /**
     * The same file in the current form.
     *
     * @param name what messages call the file
     * @throws CorpusFileException if it is of a newer form
     */
    byte[] upToDate(byte[] content, String name) throws CorpusFileException {
        int form = formOf(content);
        if (form > current) {
            ElementLines.Position at = ElementLines.root(content);
            throw new CorpusFileException(name, at.line(), at.column(), StoreWords.of("form.newer", form, current));
        }
        return form == current ? content : upgraded(content, form);
    }

    private static int formOf(byte[] content) {
        String written = ElementLines.rootAttribute(content, ATTRIBUTE);
        return NUMBER.matcher(written).matches() ? Math.max(1, Integer.parseInt(written)) : 1;
    }

    /** What is no XML is left as it is: whoever reads it says what is wrong. */
    private byte[] upgraded(byte[] content, int form) {
        try {
            Document document = parse(content);
            upgrades.subList(form - 1, upgrades.size()).forEach(one -> one.upgrade(document.getDocumentElement()));
            document.getDocumentElement().setAttribute(ATTRIBUTE, Integer.toString(current));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (SAXException | IOException e) {
            return content;
        } catch (ParserConfigurationException | TransformerException e) {
            throw new IllegalStateException("the Java platform's own parser and writer do this", e);
        }
    }

    private static Document parse(byte[] content) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var builder = factory.newDocumentBuilder();
        // The platform's own handler writes to the terminal.
        builder.setErrorHandler(null);
        return builder.parse(new ByteArrayInputStream(content));
    }
}
