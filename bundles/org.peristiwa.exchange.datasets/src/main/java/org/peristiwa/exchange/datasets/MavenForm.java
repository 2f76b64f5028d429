package org.peristiwa.exchange.datasets;

import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.Kept;

/** The three data sets of the MAVEN family. Source of the forms: the READMEs of THU-KEG. */
final class MavenForm {

    /** Event detection: sentences and triggers. */
    static final FormatDescription MAVEN = DatasetFormats.describe("maven", "MAVEN JSONL", Kept.EVENT_COREFERENCE);

    /** Relations of events and times. */
    static final FormatDescription ERE =
            DatasetFormats.describe("maven-ere", "MAVEN-ERE JSONL", Kept.EVENT_COREFERENCE, Kept.RELATIONS);

    /** Participants, by characters. */
    static final FormatDescription ARG = DatasetFormats.describe(
            "maven-arg", "MAVEN-Arg JSONL", Kept.TEXT, Kept.EVENT_COREFERENCE, Kept.COREFERENCE);

    private MavenForm() {}
}
