package org.peristiwa.exchange.internal;

import java.util.List;
import java.util.Map;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.ExportSource;

/**
 * How an export was made: enough to make it again.
 *
 * @param annotators whose layers it has
 * @param options of the format
 * @param selection what of the corpus it has, as {@code ExportSelection} writes it
 */
public record Manifest(List<String> annotators, Map<String, String> options, Map<String, String> selection) {

    /** Of an export of {@code selected} with {@code settings}. */
    public static Manifest of(ExportSource selected, ExportSettings settings) {
        return new Manifest(
                selected.annotators(),
                settings.options().chosen(),
                settings.selection().written());
    }
}
