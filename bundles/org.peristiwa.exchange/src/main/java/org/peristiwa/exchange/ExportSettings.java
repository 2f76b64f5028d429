package org.peristiwa.exchange;

/**
 * How to export.
 *
 * @param options of {@link Exporter#exportOptions}
 * @param strict refuses to write anything when anything would be lost
 */
public record ExportSettings(Options options, boolean strict) {

    /** Without options, not strict. */
    public static final ExportSettings PLAIN = new ExportSettings(Options.NONE, false);
}
