package org.peristiwa.exchange.ace;

import org.jspecify.annotations.Nullable;
import org.peristiwa.words.Message;

/** Sentences that only APF and Rich ERE need. */
final class AceWords {

    private AceWords() {}

    /**
     * A sentence, or a phrase in one.
     *
     * @param key in {@code messages.properties} beside this class
     * @param arguments for its places
     */
    static Message of(String key, @Nullable Object... arguments) {
        return Message.of(AceWords.class, key, arguments);
    }
}
