package org.peristiwa.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The values that TIMEX3 allows.
 *
 * <p>Source: TimeML 1.2.1, section 2.3 (attribute {@code value}), which takes its forms from ISO 8601 and
 * from the TIDES standard: {@code X} stands for a digit that is not known, {@code T} with two letters for a
 * part of the day.
 */
public final class TimexValue {

    private static final String YEAR = "(?:BC)?[0-9X]{4}";
    private static final Pattern REFERENCE = Pattern.compile("(?:PAST|PRESENT|FUTURE)_REF");
    private static final Pattern LONG_AGO = Pattern.compile("(?:BC)?[0-9X]{2,3}|(?:KA|MA|GA)\\d+(?:\\.\\d+)?");
    private static final Pattern SEASON = Pattern.compile(YEAR + "-(?:SP|SU|FA|AU|WI|Q[1-4X]|H[12X])");
    private static final Pattern WEEK = Pattern.compile("(" + YEAR + ")-W([0-9X]{2})(?:-(WE|[1-7X]))?");
    private static final Pattern DATE = Pattern.compile("(" + YEAR + ")(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?");
    private static final Pattern CLOCK = Pattern.compile(
            "(?:[01X][0-9X]|2[0-4X])(?::[0-5X][0-9X](?::(?:[0-5X][0-9X]|60)(?:\\.\\d+)?)?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?");
    private static final Pattern PART_OF_DAY = Pattern.compile("DT|MO|MI|AF|EV|NI|PM|AM");
    private static final String AMOUNT = "(?:\\d+(?:\\.\\d+)?|X+)";
    private static final Pattern DURATION =
            Pattern.compile("P(?=[0-9XT])(?:" + AMOUNT + "(?:ML|CE|DE|Y|H|Q|S|M|W|WE|D))*"
                    + "(?:T(?=[0-9X])(?:" + AMOUNT + "H)?(?:" + AMOUNT + "M)?(?:" + AMOUNT + "S)?"
                    + "|T" + AMOUNT + "(?:MO|MI|AF|EV|NI|DT))?");

    private TimexValue() {}

    /** Whether {@code value} has one of the forms, and names a day that there is. */
    public static boolean isWellFormed(String value) {
        if (REFERENCE.matcher(value).matches() || DURATION.matcher(value).matches()) {
            return true;
        }
        int time = value.indexOf('T');
        if (time < 0) {
            return isDay(value);
        }
        String clock = value.substring(time + 1);
        return (time == 0 || isDay(value.substring(0, time)))
                && (CLOCK.matcher(clock).matches() || PART_OF_DAY.matcher(clock).matches());
    }

    private static boolean isDay(String value) {
        if (LONG_AGO.matcher(value).matches() || SEASON.matcher(value).matches()) {
            return true;
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            return isWeek(week.group(1), week.group(2));
        }
        Matcher date = DATE.matcher(value);
        return date.matches() && isDate(date.group(1), orUnknown(date.group(2)), orUnknown(date.group(3)));
    }

    private static String orUnknown(@Nullable String digits) {
        return digits == null ? "XX" : digits;
    }

    private static boolean isWeek(String year, String week) {
        if (week.contains("X")) {
            return true;
        }
        int last = isKnown(year)
                ? (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR
                        .rangeRefinedBy(LocalDate.of(Integer.parseInt(year), 7, 1))
                        .getMaximum()
                : 53;
        int number = Integer.parseInt(week);
        return 1 <= number && number <= last;
    }

    private static boolean isDate(String year, String month, String day) {
        try {
            int knownMonth = isKnown(month) ? Integer.parseInt(month) : 1;
            int knownDay = isKnown(day) ? Integer.parseInt(day) : 1;
            // An unknown year may be a leap year, an unknown month may be long.
            int knownYear = isKnown(year) ? Integer.parseInt(year) : 2000;
            LocalDate.of(knownYear, knownMonth, knownDay);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isKnown(String digits) {
        return digits.chars().allMatch(Character::isDigit);
    }
}
