package org.peristiwa.exchange.xml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.InputFormatException;

/** Opens XML of others: nothing is fetched, no document type is followed, and what is wrong is told with its line and column. */
public final class SafeXml {

    /** No article's file is half a gigabyte. */
    private static final long LARGEST = 512L << 20;

    private SafeXml() {}

    /** Makes a parser of a file's content. */
    @FunctionalInterface
    public interface Opening {
        XMLStreamReader open(XMLInputFactory factory) throws XMLStreamException, IOException;
    }

    /**
     * What is done with the parser.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    public interface Reading<T> {
        T read(XMLStreamReader xml) throws XMLStreamException, IOException;
    }

    /**
     * Reads a file.
     *
     * @throws InputFormatException if the file is not XML, or more than it may be
     * @throws IOException if it cannot be read
     */
    public static <T> T read(Path file, Opening opening, Reading<T> reading) throws IOException {
        InputFile.requireFile(file);
        if (Files.size(file) > LARGEST) {
            throw new InputFormatException(file, ErrorWords.of("largeArticle", LARGEST));
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched: " + systemId);
        });
        try {
            XMLStreamReader xml = opening.open(factory);
            try {
                return reading.read(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            Location at = e.getLocation();
            throw new InputFormatException(
                    file,
                    at == null ? 0 : Math.max(0, at.getLineNumber()),
                    at == null ? 0 : Math.max(0, at.getColumnNumber()),
                    "",
                    ErrorWords.of("notXml", reasonOf(e)));
        }
    }

    /** The message without the place in front of it, which is told already. */
    private static String reasonOf(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int at = message.indexOf("Message: ");
        return (at < 0 ? message : message.substring(at + 9))
                .lines()
                .findFirst()
                .orElse("");
    }
}
