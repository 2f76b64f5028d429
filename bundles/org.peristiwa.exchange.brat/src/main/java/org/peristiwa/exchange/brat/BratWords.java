package org.peristiwa.exchange.brat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peristiwa.words.Localised;
import org.peristiwa.words.Message;

/** Sentences that only brat and BioNLP need. */
final class BratWords {

    private BratWords() {}

    /**
     * A sentence, or a phrase in one.
     *
     * @param key in {@code messages.properties} beside this class
     * @param arguments for its places
     */
    static Message of(String key, @Nullable Object... arguments) {
        return Message.of(BratWords.class, key, arguments);
    }

    /**
     * One behind the other.
     *
     * @param key of what joins two: {@code or}
     * @param parts at least one
     */
    static Localised chain(String key, List<String> parts) {
        return parts.stream()
                .map(Localised::verbatim)
                .reduce((one, next) -> of(key, one, next))
                .orElseThrow();
    }
}
