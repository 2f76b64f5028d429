package org.peristiwa.store;

import java.nio.file.Path;
import java.time.Instant;
import org.peristiwa.edit.LayerKey;

/**
 * A version of a layer that was good when it was saved, kept beside the corpus.
 *
 * @param layer whose layer of which article
 * @param saved when it was kept, to the second
 * @param file where it is
 * @param size in bytes
 */
public record Backup(LayerKey layer, Instant saved, Path file, long size) {

    /** What a user names it by: the name of its file. */
    public String name() {
        return String.valueOf(file.getFileName());
    }
}
