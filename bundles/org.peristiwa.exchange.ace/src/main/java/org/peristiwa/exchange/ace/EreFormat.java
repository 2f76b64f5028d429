package org.peristiwa.exchange.ace;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.Kept;
import org.peristiwa.exchange.Packaging;
import org.peristiwa.text.OffsetUnit;

/** What import and export of Rich ERE have in common. */
final class EreFormat {

    static final String ENDING = ".rich_ere.xml";
    static final String SIGN = "<deft_ere";
    static final List<String> TEXT_ENDINGS = List.of(".txt", ".cmp.txt", ".xml", ".mpdf.xml");

    /** The type of fillers that are times. */
    static final String TIME = "time";

    static final String REALIS = "Realis";
    static final String SPECIFICITY = "specificity";
    static final List<String> REALIS_VALUES = List.of("actual", "generic", "other");
    static final List<String> SPECIFICITY_VALUES = List.of("specific", "nonspecific", "specificGroup");

    static final FormatDescription DESCRIPTION = new FormatDescription(
            "rich-ere",
            Map.of("en", "Rich ERE", "id", "Rich ERE"),
            List.of("rich_ere.xml", "txt"),
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
                    Kept.EVENTS,
                    Kept.HEADS,
                    Kept.ATTRIBUTES,
                    Kept.COREFERENCE,
                    Kept.EVENT_COREFERENCE,
                    Kept.RELATIONS));

    private EreFormat() {}
}
