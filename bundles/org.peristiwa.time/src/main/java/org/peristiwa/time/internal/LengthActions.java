package org.peristiwa.time.internal;

import java.math.BigDecimal;
import java.util.Map;
import org.peristiwa.time.TimexType;
import org.peristiwa.time.internal.Arguments.NoMeaning;
import org.peristiwa.time.internal.Meaning.Clock;
import org.peristiwa.time.internal.Meaning.Stretch;
import org.peristiwa.time.internal.Meaning.Whole;

/** Durations, what recurs, and what is said of a whole expression. */
final class LengthActions {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private LengthActions() {}

    static Map<String, Action> all() {
        return Map.ofEntries(
                Map.entry("length", LengthActions::length),
                Map.entry("lengthAndHalf", LengthActions::lengthAndHalf),
                Map.entry("halfLength", LengthActions::halfLength),
                Map.entry("vague", arguments -> duration("X", arguments.code(0), "")),
                Map.entry("unit", arguments -> duration("1", arguments.code(0), "")),
                Map.entry("every", LengthActions::every),
                Map.entry("everyOther", arguments -> every(period("2", arguments.code(0)))),
                Map.entry("everyPart", arguments -> every("XXXX-XX-XXT" + arguments.code(0))),
                Map.entry("everyWeekday", LengthActions::everyWeekday),
                Map.entry("set", arguments -> every(arguments.code(0))),
                Map.entry("times", LengthActions::times),
                Map.entry("reference", arguments -> Whole.of(TimexType.DATE, arguments.code(0), "")),
                Map.entry("mod", LengthActions::mod),
                Map.entry("day", LengthActions::sameDay));
    }

    private static Meaning length(Arguments arguments) {
        return duration(
                plain(arguments.amount(0).value()), arguments.code(1), arguments.has(2) ? arguments.code(2) : "");
    }

    private static Meaning lengthAndHalf(Arguments arguments) {
        return duration(plain(arguments.amount(0).value().add(HALF)), arguments.code(1), "");
    }

    /** Half of a unit, in the unit below where that is a whole number of them. */
    private static Meaning halfLength(Arguments arguments) {
        return switch (arguments.code(0)) {
            case "TH" -> duration("30", "TM", "");
            case "TM" -> duration("30", "TS", "");
            case "D" -> duration("12", "TH", "");
            case "Y" -> duration("6", "M", "");
            case "DE" -> duration("5", "Y", "");
            case "CE" -> duration("50", "Y", "");
            default -> duration("0.5", arguments.code(0), "");
        };
    }

    private static String plain(BigDecimal number) {
        if (number.signum() <= 0 || number.compareTo(MOST) > 0) {
            throw new NoMeaning();
        }
        return number.stripTrailingZeros().toPlainString();
    }

    private static Meaning duration(String amount, String unit, String mod) {
        return Whole.of(TimexType.DURATION, period(amount, unit), mod);
    }

    /** Units of the clock carry a T before them: TH is an hour. */
    private static String period(String amount, String unit) {
        return unit.startsWith("T") ? "PT" + amount + unit.substring(1) : "P" + amount + unit;
    }

    private static Meaning every(Arguments arguments) {
        String amount = arguments.has(1) ? plain(arguments.amount(1).value()) : "1";
        return every(period(amount, arguments.code(0)));
    }

    private static Meaning everyWeekday(Arguments arguments) {
        String part = arguments.has(1) ? "T" + arguments.code(1) : "";
        return every("XXXX-WXX-" + arguments.number(0) + part);
    }

    private static Meaning every(String value) {
        return Whole.set(value, "EVERY", "");
    }

    /** So many times in a unit, or in several of it: twice a month, once in two weeks. */
    private static Meaning times(Arguments arguments) {
        int often = arguments.number(0);
        if (often < 1) {
            throw new NoMeaning();
        }
        String amount = arguments.has(2) ? plain(arguments.amount(2).value()) : "1";
        return Whole.set(period(amount, arguments.code(1)), "", often + "X");
    }

    private static Meaning mod(Arguments arguments) {
        Meaning meaning = arguments.meaning(0);
        String mod = arguments.code(1);
        if (meaning instanceof Stretch stretch) {
            return stretch.withMod(modOf(stretch.mod(), mod));
        }
        if (meaning instanceof Clock clock) {
            return new Clock(clock.value(), modOf(clock.mod(), mod));
        }
        if (meaning instanceof Whole whole) {
            return new Whole(whole.timex().withMod(modOf(whole.timex().mod(), mod)));
        }
        throw new NoMeaning();
    }

    private static String modOf(String before, String after) {
        if (!before.isEmpty()) {
            throw new NoMeaning();
        }
        return after;
    }

    /** A weekday and a date beside it: the date counts, and they have to be one day or one cannot be sure. */
    private static Meaning sameDay(Arguments arguments) {
        Stretch date = arguments.stretch(1);
        boolean fits = date.day() == null || date.day().getDayOfWeek().getValue() == arguments.number(0);
        return fits ? date : date.guessed();
    }
}
