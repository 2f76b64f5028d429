package org.peristiwa.cli;

import java.nio.file.Path;
import java.util.List;
import org.peristiwa.check.Checker;
import org.peristiwa.edit.StepWords;
import org.peristiwa.exchange.Formats;
import org.peristiwa.platform.bundles.ExtraBundles;
import org.peristiwa.store.CorpusStore;

/**
 * What the commands work with.
 *
 * @param corpora makes and opens corpora, and knows the schemas present
 * @param formats every format present
 * @param checker runs the rules
 * @param words what steps of other bundles' verbs are called
 * @param bundles the added bundles
 * @param program what starts this program
 * @param version of the product
 */
public record Services(
        CorpusStore corpora,
        Formats formats,
        Checker checker,
        List<StepWords> words,
        ExtraBundles bundles,
        Path program,
        String version) {}
