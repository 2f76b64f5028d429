package org.peristiwa.exchange.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.InputFormatException;

/** An element as it was read: name without a prefix, attributes, and what it holds in order. */
public final class XmlElement implements XmlNode {

    private final String name;
    private final Map<String, String> attributes;
    private final XmlPlace at;
    private final List<XmlNode> content = new ArrayList<>();

    XmlElement(String name, Map<String, String> attributes, XmlPlace at) {
        this.name = name;
        this.attributes = attributes;
        this.at = at;
    }

    void add(XmlNode node) {
        content.add(node);
    }

    /** The name without a prefix. */
    public String name() {
        return name;
    }

    /** Where it stands. */
    public XmlPlace at() {
        return at;
    }

    /** Text and elements, in order. */
    public List<XmlNode> content() {
        return Collections.unmodifiableList(content);
    }

    /** The value of an attribute; empty where it is not there. */
    public Optional<String> find(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** The value of an attribute, or the empty text where it is not there. */
    public String text(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /**
     * The value of an attribute that has to be there.
     *
     * @throws InputFormatException if it is not
     */
    public String get(String attribute) throws InputFormatException {
        String value = attributes.get(attribute);
        if (value == null) {
            throw at.wrong(name, ErrorWords.of("xml.noAttribute", attribute));
        }
        return value;
    }

    /**
     * The value of an attribute that is a whole number, 0 or more.
     *
     * @throws InputFormatException if it is not there or no such number
     */
    public int number(String attribute) throws InputFormatException {
        String value = get(attribute);
        if (!value.matches("\\d{1,9}")) {
            throw at.wrong(value, ErrorWords.of("xml.noNumber", attribute));
        }
        return Integer.parseInt(value);
    }

    /** The elements of a name that it holds itself. */
    public List<XmlElement> children(String child) {
        return elements().stream().filter(each -> each.name.equals(child)).toList();
    }

    /** The elements that it holds itself. */
    public List<XmlElement> elements() {
        List<XmlElement> elements = new ArrayList<>();
        for (XmlNode node : content) {
            if (node instanceof XmlElement element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The first element of a name that it holds itself. */
    public Optional<XmlElement> child(String child) {
        return elements().stream().filter(each -> each.name.equals(child)).findFirst();
    }

    /**
     * The first element of a name that it has to hold itself.
     *
     * @throws InputFormatException if there is none
     */
    public XmlElement require(String child) throws InputFormatException {
        Optional<XmlElement> found = child(child);
        if (found.isEmpty()) {
            throw at.wrong(name, ErrorWords.of("xml.noElement", child));
        }
        return found.get();
    }

    /** The text that it holds itself. */
    public String ownText() {
        StringBuilder text = new StringBuilder();
        for (XmlNode node : content) {
            if (node instanceof XmlNode.Text own) {
                text.append(own.content());
            }
        }
        return text.toString();
    }
}
