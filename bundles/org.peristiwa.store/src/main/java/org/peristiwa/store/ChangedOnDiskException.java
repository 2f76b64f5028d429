package org.peristiwa.store;

import java.nio.file.Path;
import org.peristiwa.store.internal.StoreWords;
import org.peristiwa.words.Message;
import org.peristiwa.words.ToldIOException;

/**
 * A file that someone else has changed or made since it was read. It has not been touched, and what was to be saved is
 * still in memory: who moves the file away can save again.
 */
public class ChangedOnDiskException extends ToldIOException {

    private static final long serialVersionUID = 1L;

    private final String file;

    /** A file that was not there before. */
    public static ChangedOnDiskException made(Path file) {
        return new ChangedOnDiskException(file, StoreWords.of("changed.made", file));
    }

    /** A file that holds something else than before. */
    public static ChangedOnDiskException changed(Path file) {
        return new ChangedOnDiskException(file, StoreWords.of("changed.changed", file));
    }

    private ChangedOnDiskException(Path file, Message sentence) {
        super(sentence);
        this.file = file.toString();
    }

    public Path file() {
        return Path.of(file);
    }
}
