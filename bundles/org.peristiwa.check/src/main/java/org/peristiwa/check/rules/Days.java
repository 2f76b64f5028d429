package org.peristiwa.check.rules;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that a TIMEX3 value of a date covers.
 *
 * @param from the first day
 * @param to the day behind the last
 */
record Days(LocalDate from, LocalDate to) {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:T.*)?");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final Pattern PART = Pattern.compile("(\\d{4})-([QH])([1-4])");

    /** The days of a year, half, quarter, month, week or day; empty for all other values, and for what is no date. */
    static Optional<Days> of(String value) {
        try {
            return Optional.ofNullable(parsed(value));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Days parsed(String value) {
        Matcher date = DATE.matcher(value);
        if (date.matches()) {
            return ofDate(number(date.group(1)), date.group(2), date.group(3));
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            LocalDate monday = LocalDate.of(number(week.group(1)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(week.group(2)))
                    .with(DayOfWeek.MONDAY);
            return new Days(monday, monday.plusWeeks(1));
        }
        Matcher part = PART.matcher(value);
        if (part.matches()) {
            int months = part.group(2).equals("Q") ? 3 : 6;
            LocalDate first =
                    LocalDate.of(number(part.group(1)), 1, 1).plusMonths((number(part.group(3)) - 1L) * months);
            return new Days(first, first.plusMonths(months));
        }
        return null;
    }

    private static Days ofDate(int year, @Nullable String month, @Nullable String day) {
        if (month == null) {
            return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 1, 1).plusYears(1));
        }
        if (day == null) {
            LocalDate first = LocalDate.of(year, number(month), 1);
            return new Days(first, first.plusMonths(1));
        }
        LocalDate one = LocalDate.of(year, number(month), number(day));
        return new Days(one, one.plusDays(1));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** Whether every day of this comes after every day of {@code other}. */
    boolean isBehind(Days other) {
        return !from.isBefore(other.to);
    }

    /** Whether the two have no day in common. */
    boolean isApartFrom(Days other) {
        return isBehind(other) || other.isBehind(this);
    }
}
