package org.peristiwa.exchange.articles;

import org.jspecify.annotations.Nullable;
import org.peristiwa.words.Message;

/** Sentences that only articles without annotations need. */
final class ArticleWords {

    private ArticleWords() {}

    /**
     * A sentence, or a phrase in one.
     *
     * @param key in {@code messages.properties} beside this class
     * @param arguments for its places
     */
    static Message of(String key, @Nullable Object... arguments) {
        return Message.of(ArticleWords.class, key, arguments);
    }
}
