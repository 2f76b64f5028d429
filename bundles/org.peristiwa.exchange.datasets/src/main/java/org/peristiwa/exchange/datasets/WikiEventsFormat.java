package org.peristiwa.exchange.datasets;

import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.Kept;

/** What import and export of WikiEvents have in common. */
final class WikiEventsFormat {

    static final FormatDescription DESCRIPTION =
            DatasetFormats.describe("wikievents", "WikiEvents JSONL", Kept.TEXT, Kept.LEVELS, Kept.COREFERENCE);

    /** The folder of files that tell coreference, beside those of the articles and under the same names. */
    static final String COREFERENCE = "coref/";

    private WikiEventsFormat() {}
}
