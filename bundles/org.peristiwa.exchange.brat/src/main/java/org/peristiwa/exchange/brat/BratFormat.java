package org.peristiwa.exchange.brat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.Kept;
import org.peristiwa.exchange.Packaging;
import org.peristiwa.text.OffsetUnit;

/** What import and export of brat have in common. */
final class BratFormat {

    static final FormatDescription DESCRIPTION = new FormatDescription(
            "brat",
            Map.of("en", "brat standoff", "id", "brat standoff"),
            List.of("ann", "txt"),
            "text/plain",
            OffsetUnit.CODE_POINT,
            Packaging.FILE_PER_ARTICLE,
            Set.of(
                    Kept.TEXT,
                    Kept.METADATA,
                    Kept.ENTITY_MENTIONS,
                    Kept.SEVERAL_ANNOTATORS,
                    Kept.EVENTS,
                    Kept.DISCONTINUOUS_EXTENTS,
                    Kept.ATTRIBUTES,
                    Kept.COREFERENCE,
                    Kept.RELATIONS,
                    Kept.NOTES,
                    Kept.LINKS));

    static final String ANNOTATIONS = ".ann";
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
