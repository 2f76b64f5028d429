package org.peristiwa.store.internal;

import org.jspecify.annotations.Nullable;
import org.peristiwa.words.Message;

/** What the store says of the files of a corpus. */
public final class StoreWords {

    private StoreWords() {}

    /**
     * A sentence, or a phrase in one.
     *
     * @param key in {@code messages.properties} beside this class
     * @param arguments for its places
     */
    public static Message of(String key, @Nullable Object... arguments) {
        return Message.of(StoreWords.class, key, arguments);
    }
}
