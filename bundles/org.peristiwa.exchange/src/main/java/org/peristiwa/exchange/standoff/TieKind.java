package org.peristiwa.exchange.standoff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a tie between two spans says. */
public enum TieKind {
    /** The second takes part in the event that the first is the trigger of. */
    ARGUMENT,
    RELATION,
    /** Both mean the same. */
    COREFERENCE;

    /** The label of ties of coreference. */
    public static final String COREFERENCE_LABEL = "coreferenceOf";

    /** What a tie is taken for where its file does not say. */
    public static TieKind implied(String label, SpanKind from) {
        if (label.equals(COREFERENCE_LABEL)) {
            return COREFERENCE;
        }
        return from == SpanKind.EVENT ? ARGUMENT : RELATION;
    }

    /** The one that files call {@code word}. */
    public static Optional<TieKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** As files write it: {@code argument}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
