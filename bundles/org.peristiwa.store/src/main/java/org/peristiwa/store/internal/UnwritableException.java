package org.peristiwa.store.internal;

import org.peristiwa.words.ToldArgumentException;

/** Something in the model that no file can hold. */
final class UnwritableException extends ToldArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * @param key in {@code messages.properties} beside this class
     * @param arguments for its places
     */
    UnwritableException(String key, Object... arguments) {
        super(StoreWords.of(key, arguments));
    }
}
