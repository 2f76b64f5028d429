package org.peristiwa.exchange.labeling;

import org.jspecify.annotations.Nullable;
import org.peristiwa.words.Message;

/** Sentences that only the labelling tools need. */
final class LabelingWords {

    private LabelingWords() {}

    /**
     * A sentence, or a phrase in one.
     *
     * @param key in {@code messages.properties} beside this class
     * @param arguments for its places
     */
    static Message of(String key, @Nullable Object... arguments) {
        return Message.of(LabelingWords.class, key, arguments);
    }
}
