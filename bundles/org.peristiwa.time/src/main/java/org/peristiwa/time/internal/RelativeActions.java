package org.peristiwa.time.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.peristiwa.time.Timex.Basis;
import org.peristiwa.time.internal.Arguments.NoMeaning;
import org.peristiwa.time.internal.Meaning.Stretch;

/** Stretches that count from the document's creation or from an anchor. */
final class RelativeActions {

    private static final int MOST = 100_000;

    private RelativeActions() {}

    static Map<String, Action> all() {
        return Map.of(
                "weekday", RelativeActions::weekday,
                "weekdayOf", RelativeActions::weekdayOf,
                "stretch", RelativeActions::stretch,
                "recent", RelativeActions::recent,
                "ago", arguments -> counted(arguments, -1),
                "ahead", arguments -> counted(arguments, 1),
                "after", arguments -> fromAnchor(arguments, 1),
                "before", arguments -> fromAnchor(arguments, -1),
                "monthOf", RelativeActions::monthOf);
    }

    /** A day of the week that is the nearest one, the last, the next, or that of this week. */
    static Meaning weekday(Arguments arguments) {
        DayOfWeek wanted = dayOfWeek(arguments);
        if (arguments.context().creation() == null) {
            return new Stretch("XXXX-WXX-" + wanted.getValue(), null, "", Basis.ITSELF, true);
        }
        LocalDate creation = arguments.creation();
        return switch (arguments.code(1)) {
            case "last" -> day(creation.with(TemporalAdjusters.previous(wanted)));
            case "next" -> day(creation.with(TemporalAdjusters.next(wanted)));
            case "this" -> day(Grain.WEEK.begin(creation).with(TemporalAdjusters.nextOrSame(wanted)));
            // News tells what has been, and names today by its weekday.
            default ->
                arguments.looksAhead()
                        ? day(creation.with(TemporalAdjusters.next(wanted))).guessed()
                        : day(creation.with(TemporalAdjusters.previousOrSame(wanted)));
        };
    }

    private static DayOfWeek dayOfWeek(Arguments arguments) {
        int number = arguments.number(0);
        if (number < 1 || number > 7) {
            throw new NoMeaning();
        }
        return DayOfWeek.of(number);
    }

    private static Stretch day(LocalDate day) {
        return Stretch.of(Grain.DAY, day, Basis.CREATION, true);
    }

    /** A day of the week of the week so many weeks away. */
    private static Meaning weekdayOf(Arguments arguments) {
        LocalDate week = Grain.WEEK.plus(arguments.creation(), arguments.number(1));
        return day(week.with(TemporalAdjusters.nextOrSame(dayOfWeek(arguments))));
    }

    /** The stretch of a grain that lies so many away from that of the document. */
    private static Meaning stretch(Arguments arguments) {
        Grain grain = grain(arguments, 0);
        LocalDate day = grain.plus(arguments.creation(), limited(arguments.number(1)));
        Stretch stretch = Stretch.of(grain, day, Basis.CREATION, true);
        return arguments.has(2) ? stretch.withMod(arguments.code(2)) : stretch;
    }

    private static Grain grain(Arguments arguments, int index) {
        try {
            return Grain.of(arguments.code(index));
        } catch (IllegalArgumentException e) {
            throw new NoMeaning();
        }
    }

    private static int limited(int number) {
        if (number > MOST || number < -MOST) {
            throw new NoMeaning();
        }
        return number;
    }

    /** The last stretch of a grain that has begun, or the next; which one is not said. */
    private static Meaning recent(Arguments arguments) {
        Grain grain = grain(arguments, 0);
        LocalDate creation = arguments.creation();
        LocalDate day = grain.begin(creation);
        if (day.isAfter(creation) && !arguments.looksAhead()) {
            day = grain.plus(day, -1);
        } else if (day.isBefore(creation) && arguments.looksAhead()) {
            day = grain.plus(day, 1);
        }
        return Stretch.of(grain, day, Basis.CREATION, true).guessed();
    }

    /** So many units from the document's creation, as exact as the unit is. */
    private static Meaning counted(Arguments arguments, int sign) {
        return counted(arguments, sign, arguments.creation(), Basis.CREATION);
    }

    private static Meaning fromAnchor(Arguments arguments, int sign) {
        return counted(arguments, sign, arguments.anchor(), Basis.ANCHOR);
    }

    private static Meaning counted(Arguments arguments, int sign, LocalDate from, Basis basis) {
        int count = arguments.number(0);
        if (count < 0) {
            throw new NoMeaning();
        }
        Grain grain = grain(arguments, 1);
        LocalDate day = grain.plus(from, (long) sign * limited(count));
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new NoMeaning();
        }
        return Stretch.of(grain, day, basis, true);
    }

    /** A month of the year so many years away. */
    private static Meaning monthOf(Arguments arguments) {
        LocalDate day = arguments.creation().plusYears(arguments.number(1)).withDayOfMonth(1);
        return Stretch.of(Grain.MONTH, day.withMonth(arguments.number(0)), Basis.CREATION, true);
    }
}
