package org.peristiwa.platform.bundles;

/** An extra bundle could not be added or removed. The message is for the user: one line, names the file or bundle. */
public final class BundleRejected extends Exception {

    private static final long serialVersionUID = 1L;

    /** What stood in the way. */
    public enum Reason {
        /** The file cannot be read. */
        UNREADABLE,
        /** The file is not a jar, or its manifest names no bundle. */
        NOT_A_BUNDLE,
        /** The product has a bundle of that name itself. */
        PART_OF_PRODUCT,
        /** It needs a package, bundle or capability that is not there. */
        DOES_NOT_RESOLVE,
        /** It failed while starting. */
        DOES_NOT_START,
        /** No added bundle has that name. */
        UNKNOWN,
        /** The folder of extra bundles cannot be written. */
        UNWRITABLE,
        /** The product runs without extra bundles. */
        SAFE_MODE
    }

    private final Reason reason;

    /** A rejection whose {@code message} can be shown as it is. */
    public BundleRejected(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** A rejection whose {@code message} can be shown as it is, and what caused it. */
    public BundleRejected(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** What stood in the way. */
    public Reason reason() {
        return reason;
    }
}
