package org.peristiwa.exchange.uima;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.Kept;
import org.peristiwa.exchange.Packaging;
import org.peristiwa.text.OffsetUnit;

/** What import and export of the two forms have in common. */
final class UimaFormats {

    static final String XMI_ENDING = ".xmi";
    static final String JSON_ENDING = ".json";

    static final FormatDescription XMI =
            describe("uima-xmi", "UIMA CAS XMI", "application/vnd.xmi+xml", List.of("xmi"));

    static final FormatDescription CAS_JSON =
            describe("uima-json", "UIMA CAS JSON", "application/json", List.of("json"));

    static final CasFiles.CasReader XMI_READER = new CasFiles.CasReader() {
        @Override
        public RawCas read(java.nio.file.Path file, RawCas.StructureListener listener) throws java.io.IOException {
            return XmiReading.read(file, listener);
        }

        @Override
        public ReferenceFeatures references(java.nio.file.Path file) throws java.io.IOException {
            return ReferenceFeatures.beside(file);
        }
    };

    private UimaFormats() {}

    private static FormatDescription describe(String id, String label, String mediaType, List<String> extensions) {
        return new FormatDescription(
                id,
                Map.of("en", label, "id", label),
                extensions,
                mediaType,
                OffsetUnit.UTF_16,
                Packaging.FILE_PER_ARTICLE,
                keeps());
    }

    /** All of a layer and of an article; the schema is the corpus's, and a type system says nothing of it. */
    private static Set<Kept> keeps() {
        return EnumSet.complementOf(EnumSet.of(Kept.SCHEMA));
    }
}
