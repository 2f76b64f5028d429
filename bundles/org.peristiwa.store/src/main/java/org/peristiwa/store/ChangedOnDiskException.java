package org.peristiwa.store;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file that someone else has changed or made since it was read. It has not been touched, and what was to be saved is
 * still in memory: who moves the file away can save again.
 */
public class ChangedOnDiskException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;

    /**
     * Made by whoever was to write the file.
     *
     * @param file the file
     * @param change what happened to it, to follow its name: "has been changed"
     */
    public ChangedOnDiskException(Path file, String change) {
        super(
                file + " " + change
                        + " by another program since it was read; it is left as it is. Move it away to save yours in its place");
        this.file = file.toString();
    }

    public Path file() {
        return Path.of(file);
    }
}
