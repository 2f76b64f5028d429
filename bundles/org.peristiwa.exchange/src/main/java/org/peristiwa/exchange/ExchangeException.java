package org.peristiwa.exchange;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An import or export that cannot be done. The message is one sentence for the user. */
public class ExchangeException extends IOException {

    private static final long serialVersionUID = 1L;

    public ExchangeException(String message) {
        super(message);
    }

    public ExchangeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
