package org.peristiwa.edit.internal;

import java.util.Locale;
import org.peristiwa.words.Localised;
import org.peristiwa.words.Message;

/** A refactoring, or a part of one, that is not written as it has to be. It says what it should be. */
public final class MiswrittenException extends IllegalArgumentException implements Localised {

    private static final long serialVersionUID = 1L;

    private final transient Message sentence;

    private MiswrittenException(Message sentence) {
        super(sentence.inEnglish());
        this.sentence = sentence;
    }

    /**
     * To be thrown.
     *
     * @param key of a sentence in {@code messages.properties} beside this class
     * @param arguments for its places
     */
    public static MiswrittenException of(String key, Object... arguments) {
        return new MiswrittenException(Message.of(MiswrittenException.class, key, arguments));
    }

    @Override
    public String in(Locale language) {
        return sentence.in(language);
    }
}
