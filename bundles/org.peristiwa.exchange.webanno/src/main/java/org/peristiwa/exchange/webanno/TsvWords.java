package org.peristiwa.exchange.webanno;

import org.jspecify.annotations.Nullable;
import org.peristiwa.words.Message;

/** Sentences that only WebAnno TSV needs. */
final class TsvWords {

    private TsvWords() {}

    /**
     * A sentence, or a phrase in one.
     *
     * @param key in {@code messages.properties} beside this class
     * @param arguments for its places
     */
    static Message of(String key, @Nullable Object... arguments) {
        return Message.of(TsvWords.class, key, arguments);
    }
}
