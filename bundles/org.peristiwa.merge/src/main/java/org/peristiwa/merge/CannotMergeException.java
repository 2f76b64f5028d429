package org.peristiwa.merge;

import java.io.IOException;
import java.util.Locale;
import org.peristiwa.words.Localised;

/** Versions that no merge can bring together. What it says is one sentence. */
public class CannotMergeException extends IOException implements Localised {

    private static final long serialVersionUID = 1L;

    private final transient Localised sentence;

    /** Made by whoever compared them. */
    public CannotMergeException(Localised sentence) {
        super(sentence.inEnglish());
        this.sentence = sentence;
    }

    @Override
    public String in(Locale language) {
        return sentence.in(language);
    }
}
