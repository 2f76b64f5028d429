package org.peristiwa.exchange.text;

import org.jspecify.annotations.Nullable;
import org.peristiwa.words.Message;

/** Sentences that only plain text needs. */
final class TextWords {

    private TextWords() {}

    /**
     * A sentence, or a phrase in one.
     *
     * @param key in {@code messages.properties} beside this class
     * @param arguments for its places
     */
    static Message of(String key, @Nullable Object... arguments) {
        return Message.of(TextWords.class, key, arguments);
    }
}
