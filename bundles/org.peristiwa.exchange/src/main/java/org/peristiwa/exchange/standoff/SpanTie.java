package org.peristiwa.exchange.standoff;

import java.util.Optional;

/**
 * A tie between two spans, directed.
 *
 * @param number counted from 1, for formats whose ids are numbers
 * @param kind what it says
 * @param label the role, the relation's type or {@link TieKind#COREFERENCE_LABEL}
 */
public record SpanTie(int number, TieKind kind, String label, MarkedSpan from, MarkedSpan to) {

    /** The kind where it is not the one that a reader would take the tie for. */
    public Optional<TieKind> untoldKind() {
        return kind == TieKind.implied(label, from.kind()) ? Optional.empty() : Optional.of(kind);
    }
}
