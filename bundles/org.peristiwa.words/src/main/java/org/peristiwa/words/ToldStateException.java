package org.peristiwa.words;

import java.util.Locale;

/** Something kept that does not fit what is there, told in each language. */
public abstract class ToldStateException extends IllegalStateException implements Localised {

    private static final long serialVersionUID = 1L;

    private final transient Localised sentence;

    /** @param sentence what it says; its message is the English of it */
    protected ToldStateException(Localised sentence) {
        super(sentence.inEnglish());
        this.sentence = sentence;
    }

    @Override
    public String in(Locale language) {
        return sentence.in(language);
    }
}
