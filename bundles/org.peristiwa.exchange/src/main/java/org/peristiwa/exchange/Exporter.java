package org.peristiwa.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes one format. An OSGi service without state; called by {@link Export}, which sees to staging, the
 * report, the datasheet and the checksums.
 */
public interface Exporter {

    /** What it writes. */
    FormatDescription format();

    /** What can be chosen, in the order in which a dialog would ask. */
    default List<OptionDescription> exportOptions() {
        return List.of();
    }

    /**
     * Starts an export. The same writer serves a preview, whose target throws away what is written: so a
     * preview tells exactly the losses of the export.
     *
     * @throws OptionException if an option cannot be used
     * @throws IOException if writing fails
     */
    DocumentWriter start(ExportContext context) throws IOException;

    /**
     * Reads back what was written and checks that the text at every written offset, counted in the format's
     * own unit, is the surface text. Called before the export is moved into place, never for a preview.
     *
     * @param folder what the writer wrote, and nothing else
     * @throws SelfCheckException if it is not; the export is given up then
     * @throws IOException if it cannot be read
     */
    void verify(Path folder) throws IOException;
}
