package org.peristiwa.store.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Finds the line of an element in a file that has been read without keeping any: only a file that is refused is
 * read a second time for that.
 */
final class ElementLines {

    /**
     * Where an element's opening tag ends.
     *
     * @param line from 1; 0 for not found
     * @param column from 1; 0 for not found
     */
    record Position(int line, int column) {}

    private static final Position NOWHERE = new Position(0, 0);

    private ElementLines() {}

    /** The outermost element. */
    static Position root(byte[] content) {
        return search(content, new Finder(null, 1, true));
    }

    /** The element with this {@code id} attribute; of several, the {@code nth}, from 1. */
    static Position ofId(byte[] content, String id, int nth) {
        return search(content, new Finder(id, nth, false));
    }

    /** The name of the outermost element without its prefix; empty where there is none. */
    static String rootName(byte[] content) {
        Finder finder = new Finder(null, 1, true);
        search(content, finder);
        return finder.rootName.substring(finder.rootName.indexOf(':') + 1);
    }

    /** An attribute of the outermost element; empty where it has none. Only the beginning of the file is read. */
    static String rootAttribute(byte[] content, String name) {
        Finder finder = new Finder(null, 1, true);
        search(content, finder);
        return finder.ofRoot.getOrDefault(name, "");
    }

    private static Position search(byte[] content, Finder finder) {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new ByteArrayInputStream(content)), finder);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            // what was found up to there stands; the file is being refused for another reason already
            return finder.position();
        }
        return finder.position();
    }

    private static final class Finder extends DefaultHandler {
        private final @Nullable String id;
        private final int nth;
        private final boolean onlyRoot;
        private final List<Position> found = new ArrayList<>();
        private final Map<String, String> ofRoot = new HashMap<>();
        private String rootName = "";
        private @Nullable Locator locator;

        Finder(@Nullable String id, int nth, boolean onlyRoot) {
            this.id = id;
            this.nth = nth;
            this.onlyRoot = onlyRoot;
        }

        Position position() {
            return found.size() < nth ? NOWHERE : found.get(nth - 1);
        }

        @Override
        public void setDocumentLocator(Locator given) {
            locator = given;
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
            for (int i = 0; rootName.isEmpty() && i < attributes.getLength(); i++) {
                ofRoot.put(attributes.getQName(i), attributes.getValue(i));
            }
            rootName = rootName.isEmpty() ? name : rootName;
            if (locator != null && (id == null || id.equals(attributes.getValue("id")))) {
                found.add(new Position(locator.getLineNumber(), locator.getColumnNumber()));
            }
            if (onlyRoot) {
                throw new SAXException("seen enough");
            }
        }
    }
}
