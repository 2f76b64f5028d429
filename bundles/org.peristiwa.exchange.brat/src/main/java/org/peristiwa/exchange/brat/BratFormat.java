package org.peristiwa.exchange.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.Kept;
import org.peristiwa.exchange.Packaging;
import org.peristiwa.text.OffsetUnit;

/** What import and export of brat have in common. */
final class BratFormat {

    private static final Set<Kept> KEEPS = Set.of(
            Kept.TEXT,
            Kept.METADATA,
            Kept.ENTITY_MENTIONS,
            Kept.TIMES_AND_VALUES,
            Kept.SEVERAL_ANNOTATORS,
            Kept.EVENTS,
            Kept.EVENTS_AS_PARTICIPANTS,
            Kept.DISCONTINUOUS_EXTENTS,
            Kept.ATTRIBUTES,
            Kept.COREFERENCE,
            Kept.EVENT_COREFERENCE,
            Kept.RELATIONS,
            Kept.NOTES,
            Kept.LINKS);

    static final FormatDescription DESCRIPTION = describe("brat", "brat standoff", "ann");

    static final String TEXT = ".txt";
    static final String ANNOTATION_CONF = "annotation.conf";
    static final String VISUAL_CONF = "visual.conf";
    static final String SHORTCUTS_CONF = "kb_shortcuts.conf";

    /** The tie of a {@code *} line for plain coreference. */
    static final String EQUIV = "Equiv";

    /** The kind of a plain note. */
    static final String PLAIN_NOTE = "AnnotatorNotes";

    /** The kind of a plain link. */
    static final String PLAIN_LINK = "Reference";

    private BratFormat() {}

    /** What is the same of the formats in brat's grammar, whatever files the lines stand in. */
    static FormatDescription describe(String id, String label, String... extensions) {
        List<String> endings = new ArrayList<>(List.of(extensions));
        endings.add("txt");
        return new FormatDescription(
                id,
                Map.of("en", label, "id", label),
                endings,
                "text/plain",
                OffsetUnit.CODE_POINT,
                Packaging.FILE_PER_ARTICLE,
                KEEPS);
    }

    /**
     * The text of a mention as it stands in a line: what would break the line, by the rules of any reader
     * known, is a space. The number of characters stays.
     */
    static String onOneLine(String surface) {
        StringBuilder line = null;
        for (int i = 0; i < surface.length(); i++) {
            if (breaksLine(surface.charAt(i))) {
                line = line == null ? new StringBuilder(surface) : line;
                line.setCharAt(i, ' ');
            }
        }
        return line == null ? surface : line.toString();
    }

    private static boolean breaksLine(char c) {
        return (c >= '\t' && c <= '\r')
                || (c >= '\u001c' && c <= '\u001e')
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029';
    }
}
