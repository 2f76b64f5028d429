package org.peristiwa.exchange;

import org.jspecify.annotations.Nullable;
import org.peristiwa.words.Localised;
import org.peristiwa.words.ToldIOException;

/** An import or export that cannot be done. What it says is one sentence for the user. */
public class ExchangeException extends ToldIOException {

    private static final long serialVersionUID = 1L;

    public ExchangeException(Localised sentence) {
        super(sentence);
    }

    public ExchangeException(Localised sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** @param message the same in each language: what the system or a file says, or the English of who knows no other */
    public ExchangeException(String message) {
        this(Localised.verbatim(message));
    }
}
