package org.peristiwa.exchange.xml;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.InputFormatException;

/**
 * Reads a file of one article. A document type may be named, since many formats do; it is never fetched. One that
 * declares something inside the file, and any entity that XML does not have by itself, is refused.
 */
public final class XmlReading {

    /** No format for annotations is a tenth as deep. */
    private static final int DEEPEST = 256;

    private static final Pattern DECLARATIONS = Pattern.compile("<!DOCTYPE[^>\\[]*\\[");

    private final Path file;
    private final XMLStreamReader xml;

    private XmlReading(Path file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    /**
     * The root element.
     *
     * @throws InputFormatException if the file is not XML in UTF-8, or more than it may be
     * @throws IOException if it cannot be read
     */
    public static XmlElement read(Path file) throws IOException {
        return SafeXml.read(
                file,
                factory -> {
                    String content = InputFile.content(file);
                    requireNoDeclarations(file, content);
                    return factory.createXMLStreamReader(new StringReader(content));
                },
                xml -> new XmlReading(file, xml).root());
    }

    private static void requireNoDeclarations(Path file, String content) throws InputFormatException {
        Matcher declarations = DECLARATIONS.matcher(content);
        if (declarations.find()) {
            int line = 1;
            int lineStart = 0;
            for (int i = 0; i < declarations.start(); i++) {
                if (content.charAt(i) == '\n') {
                    line++;
                    lineStart = i + 1;
                }
            }
            throw new InputFormatException(
                    file,
                    line,
                    declarations.start() - lineStart + 1,
                    declarations.group(),
                    ErrorWords.of("declarations"));
        }
    }

    private XmlPlace here() {
        return new XmlPlace(
                file,
                Math.max(0, xml.getLocation().getLineNumber()),
                Math.max(0, xml.getLocation().getColumnNumber()));
    }

    private XmlElement root() throws XMLStreamException, InputFormatException {
        Deque<XmlElement> open = new ArrayDeque<>();
        XmlElement root = null;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlElement element = element();
                    if (open.size() == DEEPEST) {
                        throw element.at().wrong(element.name(), ErrorWords.of("xml.deep", DEEPEST));
                    }
                    if (open.isEmpty()) {
                        root = element;
                    } else {
                        open.peek().add(element);
                    }
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS -> {
                    if (!open.isEmpty()) {
                        open.peek().add(new XmlNode.Text(xml.getText()));
                    }
                }
                default -> {
                    // Comments, instructions and the name of a document type say nothing of the article.
                }
            }
        }
        if (root == null) {
            throw new InputFormatException(file, ErrorWords.of("noElement"));
        }
        return root;
    }

    private XmlElement element() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.putIfAbsent(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return new XmlElement(xml.getLocalName(), attributes, here());
    }
}
