package org.peristiwa.exchange.uima;

import java.io.IOException;
import java.io.Writer;
import org.peristiwa.exchange.uima.CasTypes.CasFeature;
import org.peristiwa.exchange.uima.CasTypes.CasType;

/** Writes {@code typesystem.xml}, the descriptor that UIMA reads an XMI with. */
final class TypeSystemFile {

    static final String NAME = "typesystem.xml";

    private TypeSystemFile() {}

    static void write(Writer out) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\">\n"
                + "  <name>peristiwa</name>\n"
                + "  <description>Articles with events, participants, times, coreference, relations and reports"
                + "</description>\n"
                + "  <version>1</version>\n"
                + "  <types>\n");
        for (CasType type : CasTypes.all()) {
            out.write("    <typeDescription>\n"
                    + "      <name>" + type.name() + "</name>\n"
                    + "      <description>" + type.description() + "</description>\n"
                    + "      <supertypeName>" + type.parent() + "</supertypeName>\n"
                    + "      <features>\n");
            for (CasFeature feature : type.features()) {
                out.write("        <featureDescription>\n"
                        + "          <name>" + feature.name() + "</name>\n"
                        + "          <description/>\n"
                        + "          <rangeTypeName>" + feature.range() + "</rangeTypeName>\n");
                if (!feature.element().isEmpty()) {
                    out.write("          <elementType>" + feature.element() + "</elementType>\n");
                }
                if (feature.isArray()) {
                    out.write("          <multipleReferencesAllowed>false</multipleReferencesAllowed>\n");
                }
                out.write("        </featureDescription>\n");
            }
            out.write("      </features>\n    </typeDescription>\n");
        }
        out.write("  </types>\n</typeSystemDescription>\n");
    }
}
