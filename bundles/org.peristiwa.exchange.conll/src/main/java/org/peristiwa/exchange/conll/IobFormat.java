package org.peristiwa.exchange.conll;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.Kept;
import org.peristiwa.exchange.Packaging;
import org.peristiwa.text.OffsetUnit;

/** What import and export of labelled tokens have in common. */
final class IobFormat {

    static final String ENDING = ".conll";

    /** A table beside the tokens: article, first token, token behind the last one, type, id, words. */
    static final String SPANS = ".spans.tsv";

    /** The line that begins an article. Source: CoNLL-2003. */
    static final String DOCUMENT = "-DOCSTART-";

    static final FormatDescription DESCRIPTION = new FormatDescription(
            "iob",
            Map.of("en", "IOB2 / BILOU columns", "id", "Kolom IOB2 / BILOU"),
            List.of("conll"),
            "text/plain",
            OffsetUnit.CODE_POINT,
            Packaging.ONE_FILE,
            Set.of(Kept.SEVERAL_ANNOTATORS, Kept.ENTITY_MENTIONS, Kept.TIMES_AND_VALUES, Kept.EVENTS));

    private IobFormat() {}
}
