package org.peristiwa.store;

import java.io.IOException;
import java.nio.file.Path;

/** A file that someone else has changed, made or removed since it was read. It has not been touched. */
public class ChangedOnDiskException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;

    /**
     * Made by whoever was to write the file.
     *
     * @param file the file
     * @param change what happened to it, to follow its name: "has been removed"
     */
    public ChangedOnDiskException(Path file, String change) {
        super(file + " " + change + " by another program since it was read; it is left as it is");
        this.file = file.toString();
    }

    public Path file() {
        return Path.of(file);
    }
}
