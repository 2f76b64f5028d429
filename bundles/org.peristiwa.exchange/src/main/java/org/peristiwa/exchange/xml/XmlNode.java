package org.peristiwa.exchange.xml;

/** What an element holds: text or another element. */
public sealed interface XmlNode permits XmlNode.Text, XmlElement {

    /**
     * Characters between tags.
     *
     * @param content with references resolved and line ends as XML has them: LF
     */
    record Text(String content) implements XmlNode {}
}
