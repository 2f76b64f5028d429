package org.peristiwa.cli;

import java.nio.file.Path;
import org.peristiwa.check.Checker;
import org.peristiwa.exchange.Formats;
import org.peristiwa.platform.bundles.ExtraBundles;
import org.peristiwa.store.CorpusStore;

/**
 * What the commands work with.
 *
 * @param corpora makes and opens corpora, and knows the schemas present
 * @param formats every format present
 * @param checker runs the rules
 * @param bundles the added bundles
 * @param program what starts this program
 * @param version of the product
 */
public record Services(
        CorpusStore corpora, Formats formats, Checker checker, ExtraBundles bundles, Path program, String version) {}
