package org.peristiwa.store;

import java.io.IOException;
import java.nio.file.Path;

/** A file that could not be written. It is as it was before, and the change is still in memory. */
public class CorpusWriteException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;

    /**
     * Made by whoever writes the file.
     *
     * @param file the file
     * @param reason why it could not be written, in a few words
     * @param cause what the system said
     */
    public CorpusWriteException(Path file, String reason, Throwable cause) {
        super("cannot write " + file + ": " + reason, cause);
        this.file = file.toString();
    }

    public Path file() {
        return Path.of(file);
    }
}
