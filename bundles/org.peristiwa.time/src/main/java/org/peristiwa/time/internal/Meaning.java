package org.peristiwa.time.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peristiwa.time.Timex;
import org.peristiwa.time.Timex.Basis;
import org.peristiwa.time.TimexType;

/** What a part of an expression means. */
sealed interface Meaning {

    /** A number, written in digits or words. */
    record Amount(BigDecimal value) implements Meaning {

        static Amount of(long value) {
            return new Amount(BigDecimal.valueOf(value));
        }

        /** The number as a whole one; -1 where it is none. */
        int whole() {
            return value.stripTrailingZeros().scale() > 0 || value.precision() - value.scale() > 9
                    ? -1
                    : value.intValue();
        }
    }

    /** A code: of a unit, a part of the day, a {@code mod}, or an expression of digits as it is written. */
    record Code(String code) implements Meaning {}

    /**
     * A stretch of the calendar.
     *
     * @param value its TIMEX3 value
     * @param day a day of it, or null where that is not known
     * @param mod its TIMEX3 mod, or empty
     */
    record Stretch(String value, @Nullable LocalDate day, String mod, Basis basis, boolean sure) implements Meaning {

        static Stretch of(Grain grain, LocalDate day, Basis basis, boolean sure) {
            return new Stretch(grain.value(day), day, "", basis, sure);
        }

        Stretch withMod(String newMod) {
            return new Stretch(value, day, newMod, basis, sure);
        }

        Stretch guessed() {
            return new Stretch(value, day, mod, basis, false);
        }
    }

    /**
     * A time of the day without a day.
     *
     * @param value begins with {@code T}
     */
    record Clock(String value, String mod) implements Meaning {}

    /** A whole expression. */
    record Whole(Timex timex) implements Meaning {

        static Whole of(TimexType type, String value, String mod) {
            return new Whole(Timex.once(type, value, mod, Basis.ITSELF, true));
        }

        /** What comes again and again. */
        static Whole set(String value, String quant, String freq) {
            return new Whole(new Timex(TimexType.SET, value, "", quant, freq, Basis.ITSELF, true));
        }
    }

    /** What a whole expression with this meaning is as a TIMEX3; null where it is none. */
    static @Nullable Timex timex(Meaning meaning) {
        if (meaning instanceof Whole whole) {
            return whole.timex();
        }
        if (meaning instanceof Stretch stretch) {
            return Timex.once(TimexType.DATE, stretch.value(), stretch.mod(), stretch.basis(), stretch.sure());
        }
        return meaning instanceof Clock clock
                ? Timex.once(TimexType.TIME, clock.value(), clock.mod(), Basis.ITSELF, true)
                : null;
    }
}
