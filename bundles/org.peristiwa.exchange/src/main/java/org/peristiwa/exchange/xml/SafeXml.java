package org.peristiwa.exchange.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.words.Localised;

/**
 * Opens XML of others: nothing is fetched, no document type is followed, no entity is expanded but those that XML has by
 * itself, and what is wrong is told with its line and column. Parsed by Woodstox, which is quicker than the parser of the
 * platform and bounds how deep elements go and how many attributes one has.
 */
public final class SafeXml {

    /** No article's file is half a gigabyte. */
    private static final long LARGEST = 512L << 20;

    /** To be set up takes longer than to read a small file. It is not changed any more, and may be used by several threads. */
    private static final XMLInputFactory FACTORY = factory();

    private static final int BUFFER = 1 << 16;

    private static final Pattern PLACE_IN_BUFFER = Pattern.compile(" *\\(?at char #.*");

    private SafeXml() {}

    /** Makes a parser of a file's content. */
    @FunctionalInterface
    public interface Opening {

        /**
         * Opens the parser.
         *
         * @param factory set up already; text comes whole, with sections of CDATA
         */
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

    /** An entity that a document names and that XML does not have by itself. */
    private static final class EntityException extends XMLStreamException {

        private static final long serialVersionUID = 1L;

        private final String name;

        EntityException(String name) {
            super(name);
            this.name = name;
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched: " + systemId);
        });
        XMLResolver noEntity = (publicId, systemId, base, name) -> {
            throw new EntityException(String.valueOf(name));
        };
        factory.setProperty(WstxInputProperties.P_UNDECLARED_ENTITY_RESOLVER, noEntity);
        // What is wrong with a text is told when the parser comes to it, not when somebody asks for the text.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_INPUT_BUFFER_LENGTH, BUFFER);
        // XMI has the whole text of an article in an attribute; files are bounded as a whole.
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, Integer.MAX_VALUE);
        return factory;
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
        XMLStreamReader xml = null;
        try {
            xml = opening.open(FACTORY);
            T read = reading.read(xml);
            xml.close();
            return read;
        } catch (EntityException e) {
            throw wrong(file, placeOf(e, xml), "&" + e.name + ";", ErrorWords.of("xml.entity"));
        } catch (XMLStreamException e) {
            throw wrong(file, placeOf(e, xml), "", ErrorWords.of("notXml", reasonOf(e)));
        }
    }

    private static InputFormatException wrong(Path file, @Nullable Location at, String text, Localised reason) {
        return new InputFormatException(
                file,
                at == null ? 0 : Math.max(0, at.getLineNumber()),
                at == null ? 0 : Math.max(0, at.getColumnNumber()),
                text,
                reason);
    }

    /** How far the parser has come, if the error itself does not tell where it is; null before it began. */
    private static @Nullable Location placeOf(XMLStreamException e, @Nullable XMLStreamReader xml) {
        return e.getLocation() == null && xml instanceof XMLStreamReader2 parser
                ? parser.getLocationInfo().getCurrentLocation()
                : e.getLocation();
    }

    /** The message without the place behind it, which is told already, or is one in a buffer. */
    private static String reasonOf(XMLStreamException e) {
        return PLACE_IN_BUFFER
                .matcher(String.valueOf(e.getMessage()).lines().findFirst().orElse(""))
                .replaceFirst("");
    }
}
