package org.peristiwa.exchange;

/** An import or export that the user cancelled. Nothing has been written. */
public final class CancelledException extends ExchangeException {

    private static final long serialVersionUID = 1L;

    public CancelledException() {
        super("cancelled");
    }
}
