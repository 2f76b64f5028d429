package org.peristiwa.exchange.tokens;

import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

/** What stands for an extent of several pieces in a format that holds one piece only. */
public enum Flattening {
    /** From the first piece to the last, with what is between. */
    HULL,
    FIRST_PIECE,
    /** Its head, where it has one, else its hull. */
    HEAD;

    /** The one piece that stands for {@code extent}; itself where it has but one. */
    public Span of(Extent extent) {
        if (!extent.isDiscontinuous()) {
            return extent.hull();
        }
        return switch (this) {
            case HULL -> extent.hull();
            case FIRST_PIECE -> extent.pieces().get(0);
            case HEAD -> extent.head().orElse(extent.hull());
        };
    }

    /** As options and reports write it: {@code first-piece}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
