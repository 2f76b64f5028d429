package org.peristiwa.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretch of the calendar that a TIMEX3 value names: {@code 2024-03} is from 1 March to 1 April 2024. What is not known of it
 * ({@code 2024-03-XX}) makes it longer; a time zone is left aside. Parts of the day are those of TIDES as news uses them,
 * in hours of decision 0014.
 *
 * @param begin its first moment
 * @param end the first moment behind it
 */
public record TimexRange(LocalDateTime begin, LocalDateTime end) {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T(.*))?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})(?:-XX.*)?");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:-XX.*)?");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})X?");
    private static final Pattern CENTURY = Pattern.compile("(\\d{2})(?:XX)?");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(?:-(WE|[1-7]))?");
    private static final Pattern PART_OF_YEAR = Pattern.compile("(\\d{4})-(SP|SU|FA|AU|WI|Q[1-4]|H[12])");
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{2})(?::(\\d{2})(?::\\d{2}.*)?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?");

    /** First month and number of months of a part of the year, seasons as in the northern half. */
    private static final Map<String, int[]> MONTHS = Map.ofEntries(
            Map.entry("Q1", new int[] {1, 3}),
            Map.entry("Q2", new int[] {4, 3}),
            Map.entry("Q3", new int[] {7, 3}),
            Map.entry("Q4", new int[] {10, 3}),
            Map.entry("H1", new int[] {1, 6}),
            Map.entry("H2", new int[] {7, 6}),
            Map.entry("SP", new int[] {3, 3}),
            Map.entry("SU", new int[] {6, 3}),
            Map.entry("FA", new int[] {9, 3}),
            Map.entry("AU", new int[] {9, 3}),
            Map.entry("WI", new int[] {12, 3}));

    /** First hour and number of hours of a part of the day. */
    private static final Map<String, int[]> HOURS = Map.of(
            "MO", new int[] {5, 6},
            "MI", new int[] {11, 3},
            "AF", new int[] {12, 6},
            "EV", new int[] {18, 4},
            "NI", new int[] {19, 11},
            "DT", new int[] {6, 12},
            "AM", new int[] {0, 12},
            "PM", new int[] {12, 12});

    /** @throws IllegalArgumentException if it is empty */
    public TimexRange {
        if (!begin.isBefore(end)) {
            throw new IllegalArgumentException("ends before it begins: " + begin + " to " + end);
        }
    }

    /** The stretch that {@code value} names; empty for durations, sets, times without a day, and what is no value. */
    public static Optional<TimexRange> of(String value) {
        try {
            return read(value);
        } catch (DateTimeException e) {
            return Optional.empty(); // no such day
        }
    }

    private static Optional<TimexRange> read(String value) {
        Matcher day = DAY.matcher(value);
        if (day.matches()) {
            LocalDate date = LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
            return Optional.of(day.group(4) == null ? days(date, 1) : clock(date, day.group(4)));
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            return Optional.of(week(week));
        }
        Matcher part = PART_OF_YEAR.matcher(value);
        if (part.matches()) {
            int[] months = MONTHS.getOrDefault(part.group(2), new int[] {1, 12});
            return Optional.of(months(LocalDate.of(number(part, 1), months[0], 1), months[1]));
        }
        Matcher month = MONTH.matcher(value);
        if (month.matches()) {
            return Optional.of(months(LocalDate.of(number(month, 1), number(month, 2), 1), 1));
        }
        return years(value, YEAR, 1).or(() -> years(value, DECADE, 10)).or(() -> years(value, CENTURY, 100));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<TimexRange> years(String value, Pattern form, int length) {
        Matcher matcher = form.matcher(value);
        return matcher.matches()
                ? Optional.of(months(LocalDate.of(number(matcher, 1) * length, 1, 1), 12 * length))
                : Optional.empty();
    }

    private static TimexRange months(LocalDate from, int count) {
        return new TimexRange(from.atStartOfDay(), from.plusMonths(count).atStartOfDay());
    }

    private static TimexRange days(LocalDate from, int count) {
        return new TimexRange(from.atStartOfDay(), from.plusDays(count).atStartOfDay());
    }

    /** Weeks of ISO 8601: they begin on Monday, the first one holds the year's first Thursday. */
    private static TimexRange week(Matcher week) {
        LocalDate monday = LocalDate.of(number(week, 1), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(week, 2))
                .with(DayOfWeek.MONDAY);
        if (week.group(3) == null) {
            return days(monday, 7);
        }
        return week.group(3).equals("WE")
                ? days(monday.plusDays(5), 2)
                : days(monday.plusDays(number(week, 3) - 1L), 1);
    }

    /** A part of the day, an hour or a minute; the whole day where the time is not known. */
    private static TimexRange clock(LocalDate date, String time) {
        int[] hours = HOURS.get(time);
        if (hours != null) {
            LocalDateTime from = date.atTime(hours[0], 0);
            return new TimexRange(from, from.plusHours(hours[1]));
        }
        Matcher clock = CLOCK.matcher(time);
        if (!clock.matches() || number(clock, 1) > 24) {
            return days(date, 1);
        }
        boolean minute = clock.group(2) != null;
        LocalDateTime from = date.atStartOfDay().plusHours(number(clock, 1)).plusMinutes(minute ? number(clock, 2) : 0);
        return new TimexRange(from, from.plus(1, minute ? ChronoUnit.MINUTES : ChronoUnit.HOURS));
    }

    /** Its length in minutes, at least 1. */
    public long minutes() {
        return Math.max(1, ChronoUnit.MINUTES.between(begin, end));
    }
}
