package org.peristiwa.store.internal;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.eclipse.emf.ecore.EObject;
import org.peristiwa.store.CorpusFileException;
import org.peristiwa.text.NotUtf8Exception;
import org.peristiwa.text.TextFile;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads one object from XMI, in one pass and with the line of whatever is wrong: a file that is just as this program writes
 * it by {@link WrittenForm}, any other with the platform's parser of XML. No document type, no entity and no
 * other file is followed, and anything that the model does not know is an error and not ignored: it would be lost
 * at the next save.
 */
final class XmiReader {

    private XmiReader() {}

    /**
     * Reads the one object of class {@code kind} that {@code content} is the file of.
     *
     * @param name what messages call the file
     * @throws CorpusFileException if it is anything else
     */
    static <T extends EObject> T read(byte[] content, String name, Class<T> kind) throws CorpusFileException {
        return read(content, name, kind, FileForms.KNOWN);
    }

    /** The same for a program that knows {@code forms}. */
    static <T extends EObject> T read(byte[] content, String name, Class<T> kind, FileForms forms)
            throws CorpusFileException {
        Optional<EObject> asWritten = WrittenForm.read(content, ClassForm.of(kind), forms);
        return asWritten.isPresent() ? kind.cast(asWritten.get()) : parse(content, name, kind, forms);
    }

    /** Reads any XML, as {@link #read} does, and says what is wrong with what is not sound. */
    static <T extends EObject> T parse(byte[] content, String name, Class<T> kind, FileForms forms)
            throws CorpusFileException {
        String text = decode(forms.upToDate(content, name), name);
        XmiHandler handler = new XmiHandler(ClassForm.of(kind), text.length());
        try {
            parser().parse(new InputSource(new StringReader(text)), handler);
        } catch (Refusal e) {
            throw BrokenXml.refused(name, text, e);
        } catch (SAXException e) {
            throw BrokenXml.malformed(name, text, handler.rootTag(), e);
        } catch (IOException e) {
            throw new CorpusFileException(name, 0, 0, StoreWords.of("file.unreadable", AtomicFiles.reasonOf(e)));
        }
        return kind.cast(handler.root());
    }

    /** A byte order mark, as some editors write, is let pass. */
    private static String decode(byte[] content, String name) throws CorpusFileException {
        String text = new String(content, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            try {
                TextFile.decode(content);
            } catch (NotUtf8Exception e) {
                throw new CorpusFileException(name, e.line(), e.column(), e);
            }
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static SAXParser parser() {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newSAXParser();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the Java platform's own parser has these features", e);
        }
    }
}
