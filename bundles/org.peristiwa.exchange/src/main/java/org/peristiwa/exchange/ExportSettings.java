package org.peristiwa.exchange;

import org.peristiwa.exchange.selection.ExportSelection;

/**
 * How to export.
 *
 * @param options of {@link Exporter#exportOptions}
 * @param strict refuses to write anything when anything would be lost
 * @param selection what of the source is exported, and how it is split
 */
public record ExportSettings(Options options, boolean strict, ExportSelection selection) {

    /** Without options, not strict. */
    public static final ExportSettings PLAIN = new ExportSettings(Options.NONE, false);

    /** All of the source. */
    public ExportSettings(Options options, boolean strict) {
        this(options, strict, ExportSelection.ALL);
    }
}
