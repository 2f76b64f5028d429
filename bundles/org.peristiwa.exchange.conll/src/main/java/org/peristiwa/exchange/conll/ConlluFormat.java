package org.peristiwa.exchange.conll;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.Kept;
import org.peristiwa.exchange.Packaging;
import org.peristiwa.text.OffsetUnit;

/**
 * What import and export of CoNLL-U have in common. Sources: universaldependencies.org/format for the columns, the
 * CorefUD 1.0 description for {@code Entity}, UDPipe's manual for {@code SpacesAfter} and its like.
 */
final class ConlluFormat {

    static final String ENDING = ".conllu";
    static final int COLUMNS = 10;

    /** The fields of a mention as this program writes them. */
    static final List<String> FIELDS = List.of("eid", "etype", "head", "other");

    /** Begins the comment that names the fields. */
    static final String GLOBAL = "global.Entity";

    static final FormatDescription DESCRIPTION = new FormatDescription(
            "conllu",
            Map.of("en", "CoNLL-U with CorefUD entities", "id", "CoNLL-U dengan entitas CorefUD"),
            List.of("conllu"),
            "text/plain",
            OffsetUnit.CODE_POINT,
            Packaging.ONE_FILE,
            Set.of(
                    Kept.TEXT,
                    Kept.SEVERAL_ANNOTATORS,
                    Kept.ENTITY_MENTIONS,
                    Kept.LEVELS,
                    Kept.TIMES_AND_VALUES,
                    Kept.EVENTS,
                    Kept.DISCONTINUOUS_EXTENTS,
                    Kept.HEADS,
                    Kept.COREFERENCE,
                    Kept.EVENT_COREFERENCE));

    private ConlluFormat() {}
}
