package org.peristiwa.exchange.uima;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.parts.LayerDocument;
import org.peristiwa.exchange.xml.XmlWriting;
import org.peristiwa.words.Localised;

/**
 * Writes a CAS as XMI. Source of the form: the chapter on XMI of the references of Apache UIMA. Arrays stand in the
 * feature that they belong to, as its type system says that no other refers to them.
 */
final class XmiWriting {

    private static final int MUCH = 1 << 14;

    private final Writer out;
    private final String article;
    private final Map<String, String> elements = new HashMap<>();
    private final StringBuilder text = new StringBuilder(2 * MUCH);

    /** @param article its id, for errors */
    XmiWriting(Writer out, String article) {
        this.out = out;
        this.article = article;
    }

    /** Writes the whole file. */
    void write(LayerDocument document) throws IOException {
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:cas=\"http:///uima/cas.ecore\"")
                .append(" xmlns:tcas=\"http:///uima/tcas.ecore\" xmlns:peristiwa=\"http:///org/peristiwa.ecore\"")
                .append(" xmi:version=\"2.0\">\n  <cas:NULL xmi:id=\"0\"/>\n");
        Cas cas = CasMaking.of(document, this::finished);
        structure(cas.sofa());
        text.append("  <cas:View sofa=\"").append(cas.sofa().id()).append("\" members=\"");
        references(cas.members());
        text.append("\"/>\n</xmi:XMI>\n");
        flush();
    }

    private void finished(Fs structure) throws IOException {
        structure(structure);
        structure.clear();
        if (text.length() > MUCH) {
            flush();
        }
    }

    private void flush() throws IOException {
        out.append(text);
        text.setLength(0);
    }

    private void structure(Fs structure) throws IOException {
        String element = elements.computeIfAbsent(structure.type(), type -> prefix(type) + ":" + structure.shortType());
        text.append("  <")
                .append(element)
                .append(" xmi:id=\"")
                .append(structure.id())
                .append('"');
        boolean hasTexts = false;
        for (int i = 0; i < structure.size(); i++) {
            if (structure.value(i) instanceof List<?> list && isTexts(list)) {
                hasTexts = true;
            } else {
                feature(structure, structure.name(i), structure.value(i));
            }
        }
        if (!hasTexts) {
            text.append("/>\n");
            return;
        }
        text.append(">\n");
        for (int i = 0; i < structure.size(); i++) {
            if (structure.value(i) instanceof List<?> list && isTexts(list)) {
                texts(structure, structure.name(i), list);
            }
        }
        text.append("  </").append(element).append(">\n");
    }

    private void texts(Fs structure, String name, List<?> texts) throws IOException {
        for (Object each : texts) {
            text.append("    <").append(name).append('>');
            XmlWriting.attribute(text, each.toString(), () -> where(structure, name));
            text.append("</").append(name).append(">\n");
        }
    }

    private void feature(Fs structure, String name, Object value) throws IOException {
        text.append(' ').append(name).append("=\"");
        if (value instanceof Fs target) {
            text.append(target.id());
        } else if (value instanceof List<?> targets) {
            references(targets);
        } else if (value instanceof Integer number) {
            text.append(number.intValue());
        } else {
            XmlWriting.attribute(text, value.toString(), () -> where(structure, name));
        }
        text.append('"');
    }

    private void references(List<?> targets) {
        for (int i = 0; i < targets.size(); i++) {
            if (i > 0) {
                text.append(' ');
            }
            text.append(((Fs) targets.get(i)).id());
        }
    }

    private Localised where(Fs structure, String feature) {
        if (structure.type().equals(Fs.SOFA)) {
            return ErrorWords.article(article);
        }
        String id = structure.text("id");
        return Localised.joined(
                ", ",
                List.of(
                        ErrorWords.article(article),
                        Localised.verbatim(structure.shortType() + (id == null ? "" : " " + id)),
                        Localised.verbatim(feature)));
    }

    private static boolean isTexts(List<?> values) {
        return !values.isEmpty() && !(values.get(0) instanceof Fs);
    }

    private static String prefix(String type) {
        if (type.startsWith(CasTypes.NAMESPACE)) {
            return "peristiwa";
        }
        return type.startsWith("uima.cas.") ? "cas" : "tcas";
    }
}
