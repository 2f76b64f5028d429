package org.peristiwa.exchange;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peristiwa.words.Localised;

/** An import or export that cannot be done. What it says is one sentence for the user. */
public class ExchangeException extends IOException implements Localised {

    private static final long serialVersionUID = 1L;

    private final transient Localised sentence;

    public ExchangeException(Localised sentence) {
        this(sentence, null);
    }

    public ExchangeException(Localised sentence, @Nullable Throwable cause) {
        super(sentence.inEnglish(), cause);
        this.sentence = sentence;
    }

    /** @param message the same in each language: what the system or a file says, or the English of who knows no other */
    public ExchangeException(String message) {
        this(Localised.verbatim(message));
    }

    @Override
    public String in(Locale language) {
        return sentence.in(language);
    }
}
