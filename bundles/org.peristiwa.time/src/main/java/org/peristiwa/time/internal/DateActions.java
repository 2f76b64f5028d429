package org.peristiwa.time.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peristiwa.time.Timex.Basis;
import org.peristiwa.time.internal.Arguments.NoMeaning;
import org.peristiwa.time.internal.Meaning.Stretch;

/** Dates that the expression names by numbers and names of months. */
final class DateActions {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})[-./](\\d{1,2})(?:[-./](\\d{4}|\\d{2}))?");
    private static final Pattern SLASHED = Pattern.compile("\\d{1,2}/\\d{1,2}|\\d{1,2}([-./])\\d{1,2}\\1\\d{2,4}");
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;

    private DateActions() {}

    static Map<String, Action> all() {
        return Map.ofEntries(
                Map.entry("iso", DateActions::iso),
                Map.entry("dmy", arguments -> numeric(arguments, 1, 2)),
                Map.entry("mdy", arguments -> numeric(arguments, 2, 1)),
                Map.entry("date", DateActions::date),
                Map.entry("month", DateActions::month),
                Map.entry("year", DateActions::year),
                Map.entry("quarter", arguments -> partOfYear(arguments, "Q", 4)),
                Map.entry("half", arguments -> partOfYear(arguments, "H", 2)),
                Map.entry("season", DateActions::season),
                Map.entry("era", DateActions::era));
    }

    private static Meaning iso(Arguments arguments) {
        Matcher matcher = ISO.matcher(arguments.code(0));
        if (!matcher.matches()) {
            throw new NoMeaning();
        }
        return day(whole(matcher, 1), whole(matcher, 2), whole(matcher, 3));
    }

    private static int whole(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Meaning numeric(Arguments arguments, int dayGroup, int monthGroup) {
        Matcher matcher = NUMERIC.matcher(arguments.code(0));
        if (!matcher.matches() || !SLASHED.matcher(arguments.code(0)).matches()) {
            throw new NoMeaning();
        }
        int day = whole(matcher, dayGroup);
        int month = whole(matcher, monthGroup);
        String year = matcher.group(3);
        if (year == null) {
            return dayOfSomeYear(month, day, arguments);
        }
        // Two digits are a year of this century or the last, whichever is not far ahead.
        int number = Integer.parseInt(year);
        return day(year.length() > 2 ? number : number + (number < 70 ? 2000 : 1900), month, day);
    }

    private static Stretch day(int year, int month, int day) {
        try {
            return Stretch.of(Grain.DAY, LocalDate.of(year, month, day), Basis.ITSELF, true);
        } catch (DateTimeException e) {
            throw new NoMeaning();
        }
    }

    /** Day, month, and perhaps year. */
    private static Meaning date(Arguments arguments) {
        int day = arguments.number(0);
        int month = arguments.number(1);
        return arguments.has(2) ? day(yearIn(arguments, 2), month, day) : dayOfSomeYear(month, day, arguments);
    }

    /** Without a year it is the nearest such day, before or after; words that look ahead or back decide otherwise. */
    private static Meaning dayOfSomeYear(int month, int day, Arguments arguments) {
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(2000, month).lengthOfMonth()) {
            throw new NoMeaning();
        }
        LocalDate creation = arguments.context().creation();
        if (creation == null) {
            return new Stretch(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day), null, "", Basis.ITSELF, true);
        }
        LocalDate nearest = null;
        for (int year = creation.getYear() - 1; year <= creation.getYear() + 1; year++) {
            LocalDate candidate = YearMonth.of(year, month).isValidDay(day) ? LocalDate.of(year, month, day) : null;
            nearest = nearer(nearest, candidate, creation, arguments);
        }
        if (nearest == null) {
            throw new NoMeaning();
        }
        return Stretch.of(Grain.DAY, nearest, Basis.CREATION, true);
    }

    private static @Nullable LocalDate nearer(
            @Nullable LocalDate one, @Nullable LocalDate other, LocalDate creation, Arguments arguments) {
        if (other == null || !isWhereItLooks(other, creation, arguments)) {
            return one;
        }
        long far = one == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(creation, one));
        return Math.abs(ChronoUnit.DAYS.between(creation, other)) < far ? other : one;
    }

    private static boolean isWhereItLooks(LocalDate day, LocalDate creation, Arguments arguments) {
        return switch (arguments.context().direction()) {
            case UNKNOWN -> true;
            case PAST -> !day.isAfter(creation);
            case FUTURE -> !day.isBefore(creation);
        };
    }

    static int yearIn(Arguments arguments, int index) {
        int year = arguments.number(index);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new NoMeaning();
        }
        return year;
    }

    /** A month, and perhaps its year; without one the last such month, this one included, or the next. */
    private static Meaning month(Arguments arguments) {
        int month = arguments.number(0);
        if (arguments.has(1)) {
            return Stretch.of(Grain.MONTH, LocalDate.of(yearIn(arguments, 1), month, 1), Basis.ITSELF, true);
        }
        LocalDate creation = arguments.context().creation();
        if (creation == null) {
            return new Stretch(String.format(Locale.ROOT, "XXXX-%02d", month), null, "", Basis.ITSELF, true);
        }
        LocalDate found = creation.withDayOfMonth(1).withMonth(month);
        if (arguments.looksAhead() && month < creation.getMonthValue()) {
            found = found.plusYears(1);
        } else if (!arguments.looksAhead() && month > creation.getMonthValue()) {
            found = found.minusYears(1);
        }
        return Stretch.of(Grain.MONTH, found, Basis.CREATION, month == creation.getMonthValue());
    }

    private static Meaning year(Arguments arguments) {
        return Stretch.of(Grain.YEAR, LocalDate.of(yearIn(arguments, 0), 1, 1), Basis.ITSELF, true);
    }

    private static Meaning partOfYear(Arguments arguments, String letter, int most) {
        int number = arguments.number(0);
        if (number < 1 || number > most) {
            throw new NoMeaning();
        }
        return inYear(letter + number, arguments, 1, LocalDate.of(2000, (number - 1) * (12 / most) + 1, 1));
    }

    private static Meaning season(Arguments arguments) {
        return inYear(arguments.code(0), arguments, 1, null);
    }

    /** A part of a year; without a year it is of that of the document. */
    private static Meaning inYear(String part, Arguments arguments, int yearIndex, @Nullable LocalDate like) {
        if (arguments.has(yearIndex)) {
            Stretch year = arguments.stretch(yearIndex);
            LocalDate day = year.day() == null || like == null
                    ? null
                    : like.withYear(year.day().getYear());
            return new Stretch(year.value() + "-" + part, day, "", year.basis(), true);
        }
        LocalDate creation = arguments.context().creation();
        String year = creation == null ? "XXXX" : Grain.YEAR.value(creation);
        return new Stretch(
                year + "-" + part,
                creation == null || like == null ? null : like.withYear(creation.getYear()),
                "",
                creation == null ? Basis.ITSELF : Basis.CREATION,
                creation == null);
    }

    /** A decade by its first year, or a century by its number. */
    private static Meaning era(Arguments arguments) {
        int number = arguments.number(0);
        if (arguments.code(1).equals("CE")) {
            return era(Grain.CENTURY, (number - 1) * 100);
        }
        return era(Grain.DECADE, number < 100 ? 1900 + number : number);
    }

    private static Meaning era(Grain grain, int year) {
        if (year < 0 || year > LAST_YEAR || (grain == Grain.DECADE && year % 10 != 0)) {
            throw new NoMeaning();
        }
        return Stretch.of(grain, LocalDate.of(year, 1, 1), Basis.ITSELF, true);
    }
}
