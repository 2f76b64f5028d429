package org.peristiwa.exchange.conll;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.Kept;
import org.peristiwa.exchange.Packaging;
import org.peristiwa.text.OffsetUnit;

/**
 * What import and export of CoNLL-2012 have in common. Source: the shared task's description of its columns; the last one
 * has the coreference chains, the eleventh the names.
 */
final class Conll2012Format {

    static final String ENDING = ".v4_gold_conll";
    static final List<String> ENDINGS = List.of(ENDING, ".v4_auto_conll", ".gold_conll", ".auto_conll");
    static final String BEGIN = "#begin document";
    static final String END = "#end document";

    /** Index of the column of words, and the fewest columns that there are: with the chains behind them. */
    static final int WORD = 3;

    /** Index of the column of names, where there are as many columns as the shared task has. */
    static final int NAMES = 10;

    static final FormatDescription DESCRIPTION = new FormatDescription(
            "conll-2012",
            Map.of("en", "CoNLL-2012 coreference", "id", "Koreferensi CoNLL-2012"),
            List.of("v4_gold_conll"),
            "text/plain",
            OffsetUnit.CODE_POINT,
            Packaging.ONE_FILE,
            Set.of(
                    Kept.SEVERAL_ANNOTATORS,
                    Kept.ENTITY_MENTIONS,
                    Kept.TIMES_AND_VALUES,
                    Kept.EVENTS,
                    Kept.COREFERENCE,
                    Kept.EVENT_COREFERENCE));

    private Conll2012Format() {}
}
