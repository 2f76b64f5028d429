package org.peristiwa.exchange.brat;

import org.jspecify.annotations.Nullable;
import org.peristiwa.model.layer.Annotation;

/**
 * An id in the files of one text, with what is known of it so far. Every line that names it has this same object, so that to
 * follow a reference is to follow a pointer.
 */
final class AnnId {

    private final String text;
    private @Nullable AnnLine line;
    private @Nullable Annotation annotation;
    private boolean isTrigger;
    private boolean isMore;

    AnnId(String text) {
        this.text = text;
    }

    /** The line that has the id; null where there is none, or none that is right. */
    @Nullable
    AnnLine line() {
        return line;
    }

    void line(@Nullable AnnLine found) {
        line = found;
    }

    /** What has been made of the line; null where that was nothing. */
    @Nullable
    Annotation annotation() {
        return annotation;
    }

    void annotation(Annotation made) {
        annotation = made;
    }

    /** An event has it for its trigger. */
    void namedAsTrigger() {
        isTrigger = true;
    }

    /** It is more than a trigger of events of its type. */
    void namedOtherwise() {
        isMore = true;
    }

    /** As before anything named it. */
    void forgetNaming() {
        isTrigger = false;
        isMore = false;
    }

    /** Whether the line is there for nothing but to be the trigger of events of its type. */
    boolean isMereTrigger() {
        return isTrigger && !isMore;
    }

    /** As written. */
    @Override
    public String toString() {
        return text;
    }
}
