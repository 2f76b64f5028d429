package org.peristiwa.edit;

/** A verb that cannot be done as asked. Nothing has been changed. */
public class EditException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message one sentence for the user: what was asked and why it cannot be done */
    public EditException(String message) {
        super(message);
    }
}
