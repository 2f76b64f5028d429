package org.peristiwa.exchange.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.Kept;
import org.peristiwa.exchange.Packaging;
import org.peristiwa.text.OffsetUnit;

/** What import and export of PubAnnotation JSON have in common. Source of the form: pubannotation.org, annotation format. */
final class PubAnnotationFormat {

    static final String ENDING = ".json";

    /** The member that holds what is known of the article; others do not have it. */
    static final String METADATA = "metadata";

    /** Where an article is said to come from. */
    static final String SOURCE_DB = "Peristiwa";

    /** A relation that ties the pieces of what is marked, in data that has a denotation for each piece. */
    static final String CHAINED = "_lexicallyChainedTo";

    /** The label of a piece that is tied to an earlier one. */
    static final String FRAGMENT = "_FRAGMENT";

    static final FormatDescription DESCRIPTION = new FormatDescription(
            "pubannotation",
            Map.of("en", "PubAnnotation JSON", "id", "PubAnnotation JSON"),
            List.of("json"),
            "application/json",
            OffsetUnit.CODE_POINT,
            Packaging.FILE_PER_ARTICLE,
            EnumSet.of(
                    Kept.TEXT,
                    Kept.METADATA,
                    Kept.SEVERAL_ANNOTATORS,
                    Kept.ENTITY_MENTIONS,
                    Kept.LEVELS,
                    Kept.TIMES_AND_VALUES,
                    Kept.NORMALISED_VALUES,
                    Kept.EVENTS,
                    Kept.EVENTS_AS_PARTICIPANTS,
                    Kept.DISCONTINUOUS_EXTENTS,
                    Kept.ATTRIBUTES,
                    Kept.COREFERENCE,
                    Kept.EVENT_COREFERENCE,
                    Kept.RELATIONS));

    private PubAnnotationFormat() {}
}
