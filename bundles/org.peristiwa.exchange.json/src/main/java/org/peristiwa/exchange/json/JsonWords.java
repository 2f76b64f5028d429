package org.peristiwa.exchange.json;

import org.jspecify.annotations.Nullable;
import org.peristiwa.words.Message;

/** Sentences that only the JSON of Peristiwa needs. */
final class JsonWords {

    private JsonWords() {}

    /**
     * A sentence, or a phrase in one.
     *
     * @param key in {@code messages.properties} beside this class
     * @param arguments for its places
     */
    static Message of(String key, @Nullable Object... arguments) {
        return Message.of(JsonWords.class, key, arguments);
    }
}
