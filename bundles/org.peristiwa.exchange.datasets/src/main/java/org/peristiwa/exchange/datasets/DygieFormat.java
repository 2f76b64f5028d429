package org.peristiwa.exchange.datasets;

import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.Kept;

/** What import and export of DyGIE++ have in common. */
final class DygieFormat {

    static final FormatDescription DESCRIPTION = DatasetFormats.describe(
            "dygiepp", "DyGIE++ JSONL", Kept.TEXT, Kept.RELATIONS, Kept.COREFERENCE, Kept.EVENT_COREFERENCE);

    private DygieFormat() {}
}
