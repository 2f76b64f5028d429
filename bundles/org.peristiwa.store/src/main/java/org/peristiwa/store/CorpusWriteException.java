package org.peristiwa.store;

import java.nio.file.Path;
import org.peristiwa.store.internal.StoreWords;
import org.peristiwa.words.Localised;
import org.peristiwa.words.ToldIOException;

/** A file that could not be written. It is as it was before, and the change is still in memory. */
public class CorpusWriteException extends ToldIOException {

    private static final long serialVersionUID = 1L;

    private final String file;

    /**
     * Made by whoever writes the file.
     *
     * @param file the file
     * @param why it could not be written, in a few words
     * @param cause what the system said
     */
    public CorpusWriteException(Path file, Localised why, Throwable cause) {
        super(StoreWords.of("write.failed", file, why), cause);
        this.file = file.toString();
    }

    public Path file() {
        return Path.of(file);
    }
}
