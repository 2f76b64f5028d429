package org.peristiwa.exchange.uima;

import org.jspecify.annotations.Nullable;
import org.peristiwa.words.Message;

/** Sentences that only the formats of UIMA need. */
final class UimaWords {

    private UimaWords() {}

    /**
     * A sentence, or a phrase in one.
     *
     * @param key in {@code messages.properties} beside this class
     * @param arguments for its places
     */
    static Message of(String key, @Nullable Object... arguments) {
        return Message.of(UimaWords.class, key, arguments);
    }
}
