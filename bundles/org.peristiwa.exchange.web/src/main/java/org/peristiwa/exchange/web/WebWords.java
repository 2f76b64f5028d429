package org.peristiwa.exchange.web;

import org.jspecify.annotations.Nullable;
import org.peristiwa.words.Message;

/** Sentences that only Web Annotation and PubAnnotation need. */
final class WebWords {

    private WebWords() {}

    /**
     * A sentence, or a phrase in one.
     *
     * @param key in {@code messages.properties} beside this class
     * @param arguments for its places
     */
    static Message of(String key, @Nullable Object... arguments) {
        return Message.of(WebWords.class, key, arguments);
    }
}
