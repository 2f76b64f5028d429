package org.peristiwa.cli.terminal;

/** The user asked for something that cannot be done. The message is one line, in the user's language. */
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadInput(String message) {
        super(message);
    }
}
