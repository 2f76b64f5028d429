package org.peristiwa.store.internal;

import java.util.Locale;
import org.peristiwa.words.Localised;
import org.peristiwa.words.Message;

/** Something in the model that no file can hold. */
final class UnwritableException extends IllegalArgumentException implements Localised {

    private static final long serialVersionUID = 1L;

    private final transient Message sentence;

    /**
     * @param key in {@code messages.properties} beside this class
     * @param arguments for its places
     */
    UnwritableException(String key, Object... arguments) {
        this(StoreWords.of(key, arguments));
    }

    private UnwritableException(Message sentence) {
        super(sentence.inEnglish());
        this.sentence = sentence;
    }

    @Override
    public String in(Locale language) {
        return sentence.in(language);
    }
}
