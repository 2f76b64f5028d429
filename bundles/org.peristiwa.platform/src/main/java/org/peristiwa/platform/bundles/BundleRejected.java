package org.peristiwa.platform.bundles;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peristiwa.words.Localised;

/** An extra bundle could not be added or removed. What it says is for the user: one line, names the file or bundle. */
public final class BundleRejected extends Exception implements Localised {

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
    private final transient Localised sentence;

    public BundleRejected(Reason reason, Localised sentence) {
        this(reason, sentence, null);
    }

    /** A rejection, and what caused it. */
    public BundleRejected(Reason reason, Localised sentence, @Nullable Throwable cause) {
        super(sentence.inEnglish(), cause);
        this.reason = reason;
        this.sentence = sentence;
    }

    @Override
    public String in(Locale language) {
        return sentence.in(language);
    }

    /** What stood in the way. */
    public Reason reason() {
        return reason;
    }
}
