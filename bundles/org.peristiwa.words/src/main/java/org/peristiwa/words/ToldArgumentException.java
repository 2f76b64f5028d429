package org.peristiwa.words;

import java.util.Locale;

/** Something given that cannot be taken, told in each language since it may come from a file or a user. */
public abstract class ToldArgumentException extends IllegalArgumentException implements Localised {

    private static final long serialVersionUID = 1L;

    private final transient Localised sentence;

    /** @param sentence what it says; its message is the English of it */
    protected ToldArgumentException(Localised sentence) {
        super(sentence.inEnglish());
        this.sentence = sentence;
    }

    @Override
    public String in(Locale language) {
        return sentence.in(language);
    }
}
