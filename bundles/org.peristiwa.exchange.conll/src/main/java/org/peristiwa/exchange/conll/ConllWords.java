package org.peristiwa.exchange.conll;

import org.jspecify.annotations.Nullable;
import org.peristiwa.words.Message;

/** Sentences that only the CoNLL formats need. */
final class ConllWords {

    private ConllWords() {}

    /**
     * A sentence, or a phrase in one.
     *
     * @param key in {@code messages.properties} beside this class
     * @param arguments for its places
     */
    static Message of(String key, @Nullable Object... arguments) {
        return Message.of(ConllWords.class, key, arguments);
    }
}
