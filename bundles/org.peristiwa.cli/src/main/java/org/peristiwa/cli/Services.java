package org.peristiwa.cli;

import java.util.List;
import java.util.function.Supplier;
import org.peristiwa.check.Checker;
import org.peristiwa.edit.schema.SchemaPack;
import org.peristiwa.exchange.Formats;
import org.peristiwa.platform.bundles.ExtraBundles;

/**
 * What the commands work with.
 *
 * @param formats every format present
 * @param checker runs the rules
 * @param packs the schemas present, asked for anew each time
 * @param bundles the added bundles
 * @param version of the product
 */
public record Services(
        Formats formats, Checker checker, Supplier<List<SchemaPack>> packs, ExtraBundles bundles, String version) {}
