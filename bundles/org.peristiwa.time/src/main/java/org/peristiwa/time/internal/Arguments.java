package org.peristiwa.time.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peristiwa.time.Direction;
import org.peristiwa.time.TimeContext;

/** What a rule hands to its action: parts of the expression and words of the rule, in order; an optional part may be absent. */
record Arguments(List<? extends @Nullable Meaning> values, TimeContext context) {

    /** Thrown where an action makes nothing of its arguments: the rule does not hold then. */
    static final class NoMeaning extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoMeaning() {
            super(null, null, false, false);
        }
    }

    boolean has(int index) {
        return index < values.size() && values.get(index) != null;
    }

    private <T extends Meaning> T get(int index, Class<T> kind) {
        if (!has(index) || !kind.isInstance(values.get(index))) {
            throw new NoMeaning();
        }
        return kind.cast(values.get(index));
    }

    String code(int index) {
        return get(index, Meaning.Code.class).code();
    }

    /** A number, or a code that is one. */
    int number(int index) {
        if (has(index) && values.get(index) instanceof Meaning.Amount amount) {
            return amount.whole();
        }
        try {
            return Integer.parseInt(code(index));
        } catch (NumberFormatException e) {
            throw new NoMeaning();
        }
    }

    Meaning.Amount amount(int index) {
        return get(index, Meaning.Amount.class);
    }

    Meaning.Stretch stretch(int index) {
        return get(index, Meaning.Stretch.class);
    }

    Meaning.Clock clock(int index) {
        return get(index, Meaning.Clock.class);
    }

    Meaning meaning(int index) {
        return get(index, Meaning.class);
    }

    LocalDate creation() {
        LocalDate day = context.creation();
        if (day == null) {
            throw new NoMeaning();
        }
        return day;
    }

    LocalDate anchor() {
        LocalDate day = context.anchor();
        if (day == null) {
            throw new NoMeaning();
        }
        return day;
    }

    boolean looksAhead() {
        return context.direction() == Direction.FUTURE;
    }
}
