package org.peristiwa.store;

import java.nio.file.Path;
import org.peristiwa.store.internal.StoreWords;
import org.peristiwa.words.Localised;
import org.peristiwa.words.ToldIOException;

/** A corpus that is open for writing elsewhere. */
public class CorpusLockedException extends ToldIOException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by whoever wanted to write.
     *
     * @param folder the corpus
     * @param holder who has it open, as the lock file says
     */
    public CorpusLockedException(Path folder, Localised holder) {
        super(StoreWords.of("locked", folder, holder));
    }
}
