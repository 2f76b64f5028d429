package org.peristiwa.exchange.webanno;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.Kept;
import org.peristiwa.exchange.Packaging;
import org.peristiwa.text.OffsetUnit;

/** What import and export have in common. Source: the description of WebAnno TSV 3.3 in INCEpTION's user guide. */
final class TsvFormat {

    static final String ENDING = ".tsv";
    static final String SIGN = "#FORMAT=WebAnno TSV 3";
    static final String HEADER = "#FORMAT=WebAnno TSV 3.3";
    static final String TEXT = "#Text=";

    /** A row that has no annotation of a layer. */
    static final String NONE = "_";

    /** An annotation that says nothing of a feature. */
    static final String NULL = "*";

    static final String ENTITY = "webanno.custom.EntityMention";
    static final String TIME = "webanno.custom.TimeMention";
    static final String VALUE = "webanno.custom.ValueMention";
    static final String EVENT = "webanno.custom.EventMention";
    static final String CHAIN = "webanno.custom.MentionLink";
    static final String RELATION = "webanno.custom.MentionRelation";

    /** The features of ours that are no attributes. */
    static final Set<String> OWN_FEATURES =
            Set.of("type", "level", "value", "mod", "arguments", "begin", "end", "sofa");

    static final FormatDescription DESCRIPTION = new FormatDescription(
            "webanno-tsv",
            Map.of("en", "WebAnno TSV 3.3 (INCEpTION)", "id", "WebAnno TSV 3.3 (INCEpTION)"),
            List.of("tsv"),
            "text/tab-separated-values",
            OffsetUnit.UTF_16,
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
                    Kept.EVENTS_AS_PARTICIPANTS,
                    Kept.ATTRIBUTES,
                    Kept.COREFERENCE,
                    Kept.EVENT_COREFERENCE,
                    Kept.RELATIONS));

    private TsvFormat() {}
}
