package org.peristiwa.exchange.uima;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peristiwa.exchange.xml.XmlWriting;

/**
 * Writes a CAS as XMI. Source of the form: the chapter on XMI of the references of Apache UIMA. Arrays stand in the
 * feature that they belong to, as its type system says that no other refers to them.
 */
final class XmiWriting {

    private final Writer out;
    private final String article;

    /** @param article its id, for errors */
    XmiWriting(Writer out, String article) {
        this.out = out;
        this.article = article;
    }

    /** Writes the whole file. */
    void write(Cas cas) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.write("<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:cas=\"http:///uima/cas.ecore\""
                + " xmlns:tcas=\"http:///uima/tcas.ecore\" xmlns:peristiwa=\"http:///org/peristiwa.ecore\""
                + " xmi:version=\"2.0\">\n");
        out.write("  <cas:NULL xmi:id=\"0\"/>\n");
        for (Fs structure : cas.structures()) {
            structure(structure);
        }
        structure(cas.sofa());
        out.write("  <cas:View sofa=\"" + cas.sofa().id() + "\" members=\""
                + cas.members().stream()
                        .map(member -> String.valueOf(member.id()))
                        .collect(Collectors.joining(" "))
                + "\"/>\n</xmi:XMI>\n");
    }

    private void structure(Fs structure) throws IOException {
        String element = prefix(structure.type()) + ":" + structure.shortType();
        out.write("  <" + element + " xmi:id=\"" + structure.id() + "\"");
        boolean hasTexts = false;
        for (Map.Entry<String, Object> feature : structure.features().entrySet()) {
            if (isTexts(feature.getValue())) {
                hasTexts = true;
            } else {
                feature(structure, feature.getKey(), feature.getValue());
            }
        }
        if (!hasTexts) {
            out.write("/>\n");
            return;
        }
        out.write(">\n");
        for (Map.Entry<String, Object> feature : structure.features().entrySet()) {
            if (isTexts(feature.getValue()) && feature.getValue() instanceof List<?> texts) {
                for (Object text : texts) {
                    out.write("    <" + feature.getKey() + ">");
                    XmlWriting.attribute(out, text.toString(), () -> where(structure, feature.getKey()));
                    out.write("</" + feature.getKey() + ">\n");
                }
            }
        }
        out.write("  </" + element + ">\n");
    }

    private void feature(Fs structure, String name, Object value) throws IOException {
        out.write(" " + name + "=\"");
        if (value instanceof Fs target) {
            out.write(String.valueOf(target.id()));
        } else if (value instanceof List<?> targets) {
            out.write(targets.stream()
                    .map(target -> String.valueOf(((Fs) target).id()))
                    .collect(Collectors.joining(" ")));
        } else {
            XmlWriting.attribute(out, value.toString(), () -> where(structure, name));
        }
        out.write("\"");
    }

    private String where(Fs structure, String feature) {
        if (structure.type().equals(Fs.SOFA)) {
            return "article " + article;
        }
        String id = structure.text("id");
        return "article " + article + ", " + structure.shortType() + (id == null ? "" : " " + id) + ", " + feature;
    }

    private static boolean isTexts(Object value) {
        return value instanceof List<?> values && !values.isEmpty() && !(values.get(0) instanceof Fs);
    }

    private static String prefix(String type) {
        if (type.startsWith(CasTypes.NAMESPACE)) {
            return "peristiwa";
        }
        return type.startsWith("uima.cas.") ? "cas" : "tcas";
    }
}
