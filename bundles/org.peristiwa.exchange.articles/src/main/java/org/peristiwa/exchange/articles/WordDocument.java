package org.peristiwa.exchange.articles;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.words.Localised;

/**
 * The text of a DOCX file. Only two entries of the archive are read, by their names, so that none can lead elsewhere; each
 * is bounded whatever the archive says of its size, and a document type is refused, so that no entity is ever expanded.
 * Source of the form: ECMA-376, WordprocessingML.
 */
final class WordDocument {

    private static final String DOCUMENT = "word/document.xml";
    private static final String PROPERTIES = "docProps/core.xml";

    /** What has been deleted, what a field is made of, and what stands there a second time for older readers. */
    private static final Set<String> PASSED_OVER = Set.of("del", "moveFrom", "instrText", "delText", "Fallback");

    private static final Map<String, String> KNOWN =
            Map.of("title", "title", "creator", "byline", "created", "created", "language", "language");

    private final Path file;

    private WordDocument(Path file) {
        this.file = file;
    }

    static FoundArticle read(Path file) throws IOException {
        InputFile.requireFile(file);
        WordDocument document = new WordDocument(file);
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.getEntry(DOCUMENT) == null) {
                throw new InputFormatException(file, ArticleWords.of("wrong.noDocx", DOCUMENT));
            }
            String text = document.text(archive);
            return new FoundArticle(BoundedFile.stem(file), text, document.properties(archive));
        } catch (ZipException | EOFException e) {
            throw new InputFormatException(file, ArticleWords.of("wrong.brokenDocx"));
        }
    }

    private XMLStreamReader open(ZipFile archive, String name) throws IOException, XMLStreamException {
        ZipEntry entry = archive.getEntry(name);
        try (InputStream in = archive.getInputStream(entry)) {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            // what is wrong is told by an exception, and not a second time on the terminal
            factory.setXMLReporter((message, type, information, at) -> {});
            return factory.createXMLStreamReader(
                    new ByteArrayInputStream(BoundedFile.bytes(in, file, Localised.verbatim(name))));
        }
    }

    private InputFormatException wrong(String entry, XMLStreamException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNumber();
        return new InputFormatException(
                file, Math.max(0, line), Math.max(0, column), "", ArticleWords.of("wrong.docxXml", entry));
    }

    private String text(ZipFile archive) throws IOException {
        StringBuilder text = new StringBuilder();
        try {
            XMLStreamReader xml = open(archive, DOCUMENT);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> begin(xml, text);
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (xml.getLocalName().equals("p")) {
                            endParagraph(text);
                        }
                    }
                    case XMLStreamConstants.DTD ->
                        throw new InputFormatException(file, ArticleWords.of("wrong.docxType", DOCUMENT));
                    default -> {
                        // white space between elements, comments
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw wrong(DOCUMENT, e);
        }
        return text.toString().strip() + "\n";
    }

    private static void endParagraph(StringBuilder text) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append("\n\n");
        }
    }

    private static void begin(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
        String name = xml.getLocalName();
        if (PASSED_OVER.contains(name)) {
            passOver(xml);
            return;
        }
        switch (name) {
            case "t" -> text.append(xml.getElementText());
            case "tab" -> {
                // in a paragraph's properties it is a stop, not a character
                if (xml.getAttributeValue(xml.getNamespaceURI(), "val") == null) {
                    text.append('\t');
                }
            }
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('\u2011');
            case "softHyphen" -> text.append('\u00AD');
            default -> {
                // the rest is how it looks
            }
        }
    }

    private static void passOver(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private Map<String, String> properties(ZipFile archive) throws IOException {
        Map<String, String> properties = new LinkedHashMap<>();
        if (archive.getEntry(PROPERTIES) == null) {
            return properties;
        }
        try {
            XMLStreamReader xml = open(archive, PROPERTIES);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && KNOWN.containsKey(xml.getLocalName())) {
                    String name = KNOWN.getOrDefault(xml.getLocalName(), "");
                    String value = xml.getElementText();
                    properties.put(name.equals("created") ? IsoTime.field(value) : name, value);
                }
            }
        } catch (XMLStreamException e) {
            throw wrong(PROPERTIES, e);
        }
        return properties;
    }
}
