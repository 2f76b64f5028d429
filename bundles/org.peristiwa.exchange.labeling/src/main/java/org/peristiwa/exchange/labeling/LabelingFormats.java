package org.peristiwa.exchange.labeling;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.Kept;
import org.peristiwa.exchange.Packaging;
import org.peristiwa.text.OffsetUnit;

/** What the formats of labelling tools have in common. */
final class LabelingFormats {

    static final String LINES_ENDING = ".jsonl";
    static final String ARRAY_ENDING = ".json";

    private static final Set<Kept> COMMON = EnumSet.of(
            Kept.TEXT,
            Kept.METADATA,
            Kept.SEVERAL_ANNOTATORS,
            Kept.ENTITY_MENTIONS,
            Kept.TIMES_AND_VALUES,
            Kept.EVENTS,
            Kept.EVENTS_AS_PARTICIPANTS,
            Kept.COREFERENCE,
            Kept.EVENT_COREFERENCE,
            Kept.RELATIONS);

    /** Source of the form: doccano's description of data sets for sequence labelling with relations. */
    static final FormatDescription DOCCANO = describe("doccano", "doccano JSONL", "jsonl", COMMON);

    /** Source of the form: Label Studio's description of its JSON, and its tags Labels, Choices and Relations. */
    static final FormatDescription LABEL_STUDIO =
            describe("label-studio", "Label Studio JSON", "json", withAttributes());

    /** Source of the form: Prodigy's description of annotation interfaces, ner, spans and relations. */
    static final FormatDescription PRODIGY = describe("prodigy", "Prodigy JSONL", "jsonl", COMMON);

    private LabelingFormats() {}

    private static Set<Kept> withAttributes() {
        Set<Kept> keeps = EnumSet.copyOf(COMMON);
        keeps.add(Kept.ATTRIBUTES);
        return keeps;
    }

    private static FormatDescription describe(String id, String label, String extension, Set<Kept> keeps) {
        return new FormatDescription(
                id,
                Map.of("en", label, "id", label),
                List.of(extension),
                extension.equals("jsonl") ? "application/jsonl" : "application/json",
                OffsetUnit.CODE_POINT,
                Packaging.ONE_FILE,
                keeps);
    }
}
