package org.peristiwa.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads one format. An OSGi service without state. */
public interface Importer {

    /** What it reads. */
    FormatDescription format();

    /** What can be chosen, in the order in which a dialog would ask. */
    default List<OptionDescription> importOptions() {
        return List.of();
    }

    /** Whether {@code input}, a file or folder, looks like this format; a quick look, not a check. */
    boolean recognises(Path input);

    /**
     * Opens the files of {@code request}.
     *
     * @throws InputFormatException if what has been looked at so far is not of this format
     * @throws OptionException if an option cannot be used
     * @throws IOException if a file cannot be read
     */
    ImportSource open(ImportRequest request) throws IOException;
}
