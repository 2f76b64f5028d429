package org.peristiwa.exchange.corpus;

import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.ExchangeException;
import org.peristiwa.words.Localised;

/** A large import that was stopped, or failed, after a part of it had been saved. */
public final class StoppedImportException extends ExchangeException {

    private static final long serialVersionUID = 1L;

    private final int articles;
    private final boolean isCancelled;

    StoppedImportException(int articles, boolean isCancelled, Exception cause) {
        super(
                ErrorWords.of(
                        "importStopped", isCancelled ? ErrorWords.of("stopped") : Localised.told(cause), articles),
                cause);
        this.articles = articles;
        this.isCancelled = isCancelled;
    }

    /** How many articles are in the corpus and saved. */
    public int articles() {
        return articles;
    }

    /** Whether the user has stopped it. */
    public boolean isCancelled() {
        return isCancelled;
    }
}
