package org.peristiwa.exchange.datasets;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.Kept;
import org.peristiwa.exchange.Packaging;
import org.peristiwa.text.OffsetUnit;

/** What the formats of data sets have in common. */
final class DatasetFormats {

    static final String ENDING = ".jsonl";

    private static final Set<Kept> COMMON =
            EnumSet.of(Kept.SEVERAL_ANNOTATORS, Kept.ENTITY_MENTIONS, Kept.TIMES_AND_VALUES, Kept.EVENTS);

    private DatasetFormats() {}

    /** A format that keeps mentions and events, and {@code more}. */
    static FormatDescription describe(String id, String label, Kept... more) {
        Set<Kept> keeps = EnumSet.copyOf(COMMON);
        keeps.addAll(List.of(more));
        return new FormatDescription(
                id,
                Map.of("en", label, "id", label),
                List.of("jsonl"),
                "application/jsonl",
                OffsetUnit.CODE_POINT,
                Packaging.ONE_FILE,
                keeps);
    }
}
