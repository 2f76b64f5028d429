package org.peristiwa.store.internal;

/** A file is not just as {@link XmiWriter} writes it. That is no fault: whether it is one, {@link XmiHandler} says. */
final class OtherFormException extends Exception {

    private static final long serialVersionUID = 1L;

    OtherFormException() {
        // Nobody looks where it comes from.
        super("not as this program writes it", null, false, false);
    }
}
