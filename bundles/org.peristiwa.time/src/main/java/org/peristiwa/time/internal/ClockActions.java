package org.peristiwa.time.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peristiwa.time.TimeContext;
import org.peristiwa.time.Timex;
import org.peristiwa.time.TimexType;
import org.peristiwa.time.internal.Arguments.NoMeaning;
import org.peristiwa.time.internal.Meaning.Clock;
import org.peristiwa.time.internal.Meaning.Stretch;
import org.peristiwa.time.internal.Meaning.Whole;

/** Times of the day. A clock time alone names no day: whose day it is stands elsewhere in the text. */
final class ClockActions {

    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2})(?:[.:](\\d{2}))?)?");
    private static final Pattern STAMP =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})t(\\d{2}:\\d{2})(?::\\d{2})?(z|\\+\\d{2}:\\d{2})?");

    private ClockActions() {}

    static Map<String, Action> all() {
        return Map.ofEntries(
                Map.entry("clock", ClockActions::clock),
                Map.entry("half12", ClockActions::halfDay),
                Map.entry("zoned", arguments -> zoned(arguments.clock(0), arguments.code(1))),
                Map.entry("stamp", ClockActions::stamp),
                Map.entry("partOfDay", ClockActions::partOfDay),
                Map.entry("clockPart", ClockActions::clockPart),
                Map.entry("at", ClockActions::at),
                Map.entry(
                        "about",
                        arguments -> on(arguments.stretch(0), arguments.clock(1).value(), "APPROX")),
                Map.entry("dayPart", ClockActions::dayPart),
                Map.entry("eve", ClockActions::eve),
                Map.entry("dayless", arguments -> new Clock("T" + arguments.code(0), "")));
    }

    /** Hours, and perhaps minutes, of 24. */
    private static Meaning clock(Arguments arguments) {
        return clock(arguments, 0);
    }

    private static Clock clock(Arguments arguments, int later) {
        String written = arguments.has(0) && arguments.values().get(0) instanceof Meaning.Amount
                ? String.valueOf(arguments.number(0))
                : arguments.code(0);
        Matcher matcher = DIGITS.matcher(written);
        if (!matcher.matches()) {
            throw new NoMeaning();
        }
        int hour = Integer.parseInt(matcher.group(1)) + later;
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        if (hour > 24 || minute > 59 || (hour == 24 && minute > 0)) {
            throw new NoMeaning();
        }
        String value = matcher.group(2) == null
                ? String.format(Locale.ROOT, "T%02d", hour)
                : String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
        return new Clock(value, "");
    }

    /** A time of the half of the day before or after noon. */
    private static Meaning halfDay(Arguments arguments) {
        Clock clock = clock(arguments, 0);
        int hour = hourOf(clock);
        if (hour > 12 || hour == 0) {
            throw new NoMeaning();
        }
        boolean afternoon = arguments.code(1).equals("PM");
        return clock(arguments, afternoon ? (hour == 12 ? 0 : 12) : (hour == 12 ? -12 : 0));
    }

    private static int hourOf(Clock clock) {
        return Integer.parseInt(clock.value().substring(1, 3));
    }

    private static Clock zoned(Clock clock, String zone) {
        return new Clock(clock.value() + zone, clock.mod());
    }

    private static Meaning stamp(Arguments arguments) {
        Matcher matcher = STAMP.matcher(arguments.code(0));
        if (!matcher.matches()) {
            throw new NoMeaning();
        }
        Stretch day = TimeContext.dayIn(matcher.group(1))
                .map(one -> Stretch.of(Grain.DAY, one, Timex.Basis.ITSELF, true))
                .orElseThrow(NoMeaning::new);
        String zone = matcher.group(3) == null ? "" : matcher.group(3).toUpperCase(Locale.ROOT);
        return on(day, "T" + matcher.group(2) + zone, "");
    }

    /** A part of a day, such as an evening. */
    private static Meaning partOfDay(Arguments arguments) {
        return on(arguments.stretch(0), "T" + arguments.code(1), "");
    }

    /** A part of the day so many days from the document's creation. */
    private static Meaning dayPart(Arguments arguments) {
        Stretch day =
                Stretch.of(Grain.DAY, arguments.creation().plusDays(arguments.number(0)), Timex.Basis.CREATION, true);
        return on(day, "T" + arguments.code(1), "");
    }

    /** The night before a weekday: {@code malam Minggu} is that of a Saturday. Which one, the words around it tell. */
    private static Meaning eve(Arguments arguments) {
        int before = (arguments.number(0) + 5) % 7 + 1;
        Arguments day =
                new Arguments(List.of(Meaning.Amount.of(before), new Meaning.Code("near")), arguments.context());
        return on(((Stretch) RelativeActions.weekday(day)).guessed(), "TNI", "");
    }

    /** A clock time of which a part of the day says the half: nine in the evening is 21. */
    private static Meaning clockPart(Arguments arguments) {
        Clock clock = arguments.clock(0);
        String part = arguments.code(1);
        int hour = hourOf(clock);
        boolean isLater =
                switch (part) {
                    case "MI" -> hour < 4;
                    case "AF", "EV" -> true;
                    case "NI" -> hour >= 5;
                    default -> false;
                };
        if (hour >= 12 || !isLater) {
            return clock;
        }
        return new Clock(
                String.format(Locale.ROOT, "T%02d", hour + 12) + clock.value().substring(3), clock.mod());
    }

    /** A time of a day. */
    private static Meaning at(Arguments arguments) {
        return on(
                arguments.stretch(0),
                arguments.clock(1).value(),
                arguments.clock(1).mod());
    }

    private static Meaning on(Stretch day, String time, String mod) {
        boolean isDay = day.value().matches("[0-9X]{4}-(?:[0-9X]{2}-[0-9X]{2}|WXX-[1-7])")
                && day.mod().isEmpty();
        if (!isDay) {
            throw new NoMeaning();
        }
        return new Whole(Timex.once(TimexType.TIME, day.value() + time, mod, day.basis(), day.sure()));
    }
}
