package org.peristiwa.store.internal.journal;

import org.peristiwa.store.internal.StoreWords;
import org.peristiwa.words.ToldStateException;

/** A journal that does not say what it should, or does not fit the files. Its steps are put aside, and the user is told why. */
final class JournalException extends ToldStateException {

    private static final long serialVersionUID = 1L;

    /**
     * @param key in the messages of the store
     * @param arguments for its places
     */
    JournalException(String key, Object... arguments) {
        super(StoreWords.of(key, arguments));
    }
}
