package org.peristiwa.words;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file or the system that does not give what is asked of it, told in each language. */
public abstract class ToldIOException extends IOException implements Localised {

    private static final long serialVersionUID = 1L;

    private final transient Localised sentence;

    /** @param sentence what it says; its message is the English of it */
    protected ToldIOException(Localised sentence) {
        this(sentence, null);
    }

    /**
     * The same, with what has led to it.
     *
     * @param sentence what it says; its message is the English of it
     */
    protected ToldIOException(Localised sentence, @Nullable Throwable cause) {
        super(sentence.inEnglish(), cause);
        this.sentence = sentence;
    }

    @Override
    public String in(Locale language) {
        return sentence.in(language);
    }
}
