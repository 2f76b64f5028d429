package org.peristiwa.exchange.datasets;

import org.peristiwa.exchange.FormatDescription;

/** What import and export of RAMS have in common. */
final class RamsFormat {

    static final FormatDescription DESCRIPTION = DatasetFormats.describe("rams", "RAMS JSONL");

    /** {@code evt090arg01victim}: three digits, two digits, the role. */
    static final String LINK = "evt%03darg%02d%s";

    static final int ROLE_AT = "evt000arg00".length();

    private RamsFormat() {}
}
