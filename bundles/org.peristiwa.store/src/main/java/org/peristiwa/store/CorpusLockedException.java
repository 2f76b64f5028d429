package org.peristiwa.store;

import java.io.IOException;
import java.nio.file.Path;

/** A corpus that is open for writing elsewhere. */
public class CorpusLockedException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by whoever wanted to write.
     *
     * @param folder the corpus
     * @param holder who has it open, as the lock file says
     */
    public CorpusLockedException(Path folder, String holder) {
        super(folder + " is already open by " + holder);
    }
}
