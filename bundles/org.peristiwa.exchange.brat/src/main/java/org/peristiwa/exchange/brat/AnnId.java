package org.peristiwa.exchange.brat;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * An id in the files of one text, with what is known of it so far. Every line that names it has this same object, so that to
 * follow a reference is to follow a pointer. What has been made of its line is found by a number ({@link MadeAnnotations}): what
 * is thrown away when the lines have been read does not hold on to what stays.
 */
final class AnnId {

    /** What text-bound lines, events and relations are called, annotations keep. */
    private static final String KEPT = "TER";

    private static final VarHandle LINE;

    static {
        try {
            LINE = MethodHandles.lookup().findVarHandle(AnnId.class, "line", AnnLine.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final @Nullable String text;
    private final byte letter;
    private final int number;
    private @Nullable AnnLine line;
    private int made;
    private boolean isMention;
    private boolean isTrigger;
    private boolean isMore;

    /** An id of any form. */
    AnnId(String text) {
        this.text = text;
        this.letter = 0;
        this.number = 0;
    }

    /**
     * An id of the usual form, {@code T12}. The text of one that goes into the model is made now, by whichever thread reads: the
     * model is made by one. That of any other is made when somebody asks.
     */
    AnnId(char letter, int number) {
        this.text = KEPT.indexOf(letter) < 0 ? null : "" + letter + number;
        this.letter = (byte) letter;
        this.number = number;
    }

    /** The line that has the id; null where there is none, or none that is right. */
    @Nullable
    AnnLine line() {
        return line;
    }

    /** Notes the line that has the id, unless one is noted already; several threads may do so. */
    boolean isFirst(AnnLine found) {
        if (!LINE.compareAndSet(this, null, found)) {
            return false;
        }
        isMention = found instanceof AnnLine.TextBound || found instanceof AnnLine.EventLine;
        return true;
    }

    void line(@Nullable AnnLine found) {
        line = found;
        isMention = found instanceof AnnLine.TextBound || found instanceof AnnLine.EventLine;
    }

    /** Whether the line is text-bound or an event; told without looking at the line. */
    boolean isMention() {
        return isMention;
    }

    /** Which of all that is made has been made of the line, counted from 1; 0 where that was nothing. */
    int made() {
        return made;
    }

    void made(int number) {
        made = number;
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
        return text == null ? "" + (char) letter + number : text;
    }
}
