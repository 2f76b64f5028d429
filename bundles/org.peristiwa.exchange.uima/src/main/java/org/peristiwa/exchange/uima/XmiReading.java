package org.peristiwa.exchange.uima;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.jsonl.JsonPlace;
import org.peristiwa.exchange.xml.SafeXml;

/** Reads XMI, and nothing that XML can do beyond it: a document type, and with it every entity, is refused. */
final class XmiReading {

    private static final String XMI = "http://www.omg.org/XMI";

    /** As many are no number too large. */
    private static final int DIGITS = 9;

    /** To begin a thread for less is not worth it. */
    private static final long LARGE = 1 << 20;

    private final Path file;
    private final XMLStreamReader xml;
    private final Structures found;
    private final Map<String, Map<String, String>> types = new HashMap<>();

    private XmiReading(Path file, XMLStreamReader xml, Structures found) {
        this.file = file;
        this.xml = xml;
        this.found = found;
    }

    /** Hears what stands in a file, in its order. */
    interface Structures {

        void add(RawFs structure) throws IOException;

        void members(int sofa, int... members) throws IOException;
    }

    /** Reads a file; of a large one, objects are made of what has been read while what follows is read. */
    static RawCas read(Path file, RawCas.StructureListener listener) throws IOException {
        InputFile.requireFile(file);
        RawCas cas = new RawCas(new JsonPlace(file, 1, 1), listener);
        if (Files.size(file) < LARGE) {
            parse(file, cas);
            return cas;
        }
        try (StructuresAhead ahead = new StructuresAhead(found -> parse(file, found))) {
            ahead.into(cas);
        }
        return cas;
    }

    private static void parse(Path file, Structures found) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            SafeXml.read(file, factory -> factory.createXMLStreamReader(in), xml -> {
                new XmiReading(file, xml, found).read();
                return found;
            });
        }
    }

    private JsonPlace here() {
        Location location = xml.getLocation();
        return new JsonPlace(file, location.getLineNumber(), location.getColumnNumber());
    }

    private void read() throws XMLStreamException, IOException {
        boolean inXmi = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw here().wrong("", UimaWords.of("wrong.entity"));
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (inXmi) {
                    element();
                } else if (xml.getLocalName().equals("XMI")) {
                    inXmi = true;
                } else {
                    throw here().wrong(xml.getLocalName(), UimaWords.of("wrong.noXmi"));
                }
            }
        }
    }

    /** Reads the element that the reader stands on, to its end. */
    private void element() throws XMLStreamException, IOException {
        JsonPlace at = here();
        String type = typeOf(String.valueOf(xml.getNamespaceURI()), xml.getLocalName());
        if (type.equals("uima.cas.View")) {
            view(at);
            toEnd();
            return;
        }
        String number = xml.getAttributeValue(XMI, "id");
        if (type.equals("uima.cas.NULL") || number == null) {
            toEnd();
            return;
        }
        RawFs structure = new RawFs(at, RawCas.parsed(number, at), type, xml.getAttributeCount());
        attributes(structure);
        texts(structure);
        found.add(structure);
    }

    private void attributes(RawFs structure) throws InputFormatException {
        boolean mayRepeat = false;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            if (XMI.equals(namespace)) {
                continue;
            }
            String name = xml.getAttributeLocalName(i);
            mayRepeat |= namespace != null && !namespace.isEmpty();
            if (structure.isArray()) {
                if (name.equals("elements")) {
                    elements(structure, xml.getAttributeValue(i));
                }
            } else if (mayRepeat) {
                structure.replace(name, value(name, xml.getAttributeValue(i)));
            } else {
                structure.plain(name, value(name, xml.getAttributeValue(i)));
            }
        }
    }

    /** An offset is kept as a number, which takes less room; one that is none is told when it is asked for. */
    private static Object value(String feature, String written) {
        boolean isOffset = feature.equals("begin") || feature.equals("end");
        return isOffset && isPlainNumber(written) ? (Object) Integer.valueOf(written) : written;
    }

    private static boolean isPlainNumber(String written) {
        boolean isPlain = !written.isEmpty() && written.length() <= DIGITS && written.charAt(0) != '0';
        for (int i = 0; isPlain && i < written.length(); i++) {
            isPlain = written.charAt(i) >= '0' && written.charAt(i) <= '9';
        }
        return isPlain;
    }

    private static void elements(RawFs array, String value) throws InputFormatException {
        boolean areStructures = array.type().equals("uima.cas.FSArray");
        for (String element : RawCas.words(value)) {
            array.element(areStructures ? (Object) RawCas.parsed(element, array.at()) : element);
        }
    }

    /** Elements inside a structure are the texts of an array, one each. */
    private void texts(RawFs structure) throws XMLStreamException, InputFormatException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                String text = xml.getElementText();
                if (structure.isArray()) {
                    structure.element(text);
                } else {
                    structure.text(name, text);
                }
            }
        }
    }

    private void toEnd() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    private void view(JsonPlace at) throws IOException {
        @Nullable String sofa = xml.getAttributeValue(null, "sofa");
        @Nullable String members = xml.getAttributeValue(null, "members");
        if (sofa == null) {
            return;
        }
        found.members(RawCas.parsed(sofa, at), RawCas.numbers(members == null ? "" : members, at));
    }

    /** {@code http:///org/peristiwa.ecore} and {@code Note} are {@code org.peristiwa.Note}. */
    private String typeOf(String namespace, String name) {
        return types.computeIfAbsent(namespace, any -> new HashMap<>())
                .computeIfAbsent(name, any -> packageOf(namespace) + name);
    }

    private static String packageOf(String namespace) {
        String path = namespace.replaceFirst("^http:///", "").replaceFirst("\\.ecore$", "");
        return path.isEmpty() || path.equals("uima/noNamespace") ? "" : path.replace('/', '.') + ".";
    }
}
