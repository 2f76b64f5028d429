package org.peristiwa.exchange.timeml;

import org.jspecify.annotations.Nullable;
import org.peristiwa.words.Message;

/** Sentences that only TimeML needs. */
final class TimeMlWords {

    private TimeMlWords() {}

    /**
     * A sentence, or a phrase in one.
     *
     * @param key in {@code messages.properties} beside this class
     * @param arguments for its places
     */
    static Message of(String key, @Nullable Object... arguments) {
        return Message.of(TimeMlWords.class, key, arguments);
    }
}
