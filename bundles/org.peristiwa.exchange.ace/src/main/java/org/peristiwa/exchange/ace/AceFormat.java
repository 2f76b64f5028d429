package org.peristiwa.exchange.ace;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.Kept;
import org.peristiwa.exchange.Packaging;
import org.peristiwa.text.OffsetUnit;

/** What import and export of APF 5.1.1 have in common. */
final class AceFormat {

    static final String ENDING = ".apf.xml";
    static final String SIGN = "<source_file";
    static final String TEXT_ENDING = ".sgm";
    static final String TIME = "TIMEX2";

    static final FormatDescription DESCRIPTION = new FormatDescription(
            "ace-apf",
            Map.of("en", "ACE APF 5.1.1", "id", "ACE APF 5.1.1"),
            List.of("apf.xml", "sgm"),
            "application/xml",
            OffsetUnit.CODE_POINT,
            Packaging.FILE_PER_ARTICLE,
            Set.of(
                    Kept.TEXT,
                    Kept.METADATA,
                    Kept.SEVERAL_ANNOTATORS,
                    Kept.ENTITY_MENTIONS,
                    Kept.LEVELS,
                    Kept.TIMES_AND_VALUES,
                    Kept.NORMALISED_VALUES,
                    Kept.EVENTS,
                    Kept.HEADS,
                    Kept.ATTRIBUTES,
                    Kept.COREFERENCE,
                    Kept.EVENT_COREFERENCE,
                    Kept.RELATIONS));

    private AceFormat() {}
}
