package org.peristiwa.merge;

import org.jspecify.annotations.Nullable;
import org.peristiwa.words.Message;

/** Why versions of a file cannot be merged. */
final class MergeWords {

    private MergeWords() {}

    /**
     * A sentence, or a phrase in one.
     *
     * @param key in {@code messages.properties} beside this class
     * @param arguments for its places
     */
    static Message of(String key, @Nullable Object... arguments) {
        return Message.of(MergeWords.class, key, arguments);
    }
}
