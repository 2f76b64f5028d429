package org.peristiwa.exchange.uima;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.uima.CasTypes.CasFeature;

/**
 * Features that refer to structures, of types that are not ours: an XMI writes a reference as it writes a number, and only
 * the descriptor of the type system beside it tells them apart.
 */
final class ReferenceFeatures {

    static final ReferenceFeatures NONE = new ReferenceFeatures();

    private final Map<String, Map<String, CasFeature>> features = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    private ReferenceFeatures() {}

    /**
     * Those of the descriptor beside {@code xmi}, or in the folder above; none where there is no descriptor.
     *
     * @throws InputFormatException if there is one and it is no XML
     */
    static ReferenceFeatures beside(Path xmi) throws IOException {
        Path folder = xmi.toAbsolutePath().getParent();
        for (int i = 0; i < 2 && folder != null; i++) {
            Optional<Path> descriptor = descriptorIn(folder);
            if (descriptor.isPresent()) {
                return read(descriptor.get());
            }
            folder = folder.getParent();
        }
        return NONE;
    }

    private static Optional<Path> descriptorIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName())
                            .toLowerCase(Locale.ROOT)
                            .matches(".*typesystem.*\\.xml"))
                    .sorted()
                    .findFirst();
        }
    }

    private static ReferenceFeatures read(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            try {
                ReferenceFeatures found = new ReferenceFeatures();
                found.read(xml);
                return found;
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new InputFormatException(file, UimaWords.of("wrong.descriptor"));
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        String type = "";
        String feature = "";
        boolean inFeature = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("featureDescription")) {
                inFeature = false;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "featureDescription" -> inFeature = true;
                case "name" -> {
                    if (inFeature) {
                        feature = xml.getElementText().strip();
                    } else {
                        type = xml.getElementText().strip();
                    }
                }
                case "supertypeName" -> parents.put(type, xml.getElementText().strip());
                case "rangeTypeName" -> note(type, feature, xml.getElementText().strip());
                default -> {
                    // nothing that tells references
                }
            }
        }
    }

    private void note(String type, String feature, String range) {
        boolean isPlain = range.startsWith("uima.cas.")
                && !List.of("uima.cas.FSArray", Fs.TOP).contains(range);
        if (!isPlain) {
            features.computeIfAbsent(type, any -> new HashMap<>()).put(feature, new CasFeature(feature, range, ""));
        }
    }

    /** The feature, if it refers to structures; of the type or of what it extends. */
    Optional<CasFeature> find(String type, String feature) {
        String each = type;
        for (int depth = 0; each != null && depth < 100; depth++) {
            CasFeature found = features.getOrDefault(each, Map.of()).get(feature);
            if (found != null) {
                return Optional.of(found);
            }
            each = parents.get(each);
        }
        return Optional.empty();
    }
}
