package org.peristiwa.exchange.plover;

import org.jspecify.annotations.Nullable;
import org.peristiwa.words.Message;

/** Sentences that only PLOVER tables need. */
final class PloverWords {

    private PloverWords() {}

    /**
     * A sentence, or a phrase in one.
     *
     * @param key in {@code messages.properties} beside this class
     * @param arguments for its places
     */
    static Message of(String key, @Nullable Object... arguments) {
        return Message.of(PloverWords.class, key, arguments);
    }
}
