package org.peristiwa.exchange.datasets;

import org.jspecify.annotations.Nullable;
import org.peristiwa.words.Message;

/** Sentences that only the data sets for event extraction need. */
final class DatasetWords {

    private DatasetWords() {}

    /**
     * A sentence, or a phrase in one.
     *
     * @param key in {@code messages.properties} beside this class
     * @param arguments for its places
     */
    static Message of(String key, @Nullable Object... arguments) {
        return Message.of(DatasetWords.class, key, arguments);
    }
}
