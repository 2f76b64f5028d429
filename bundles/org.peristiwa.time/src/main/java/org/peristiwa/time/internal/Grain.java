package org.peristiwa.time.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The stretches of the calendar that TIMEX3 names, and how it writes them. Weeks are those of ISO 8601. */
enum Grain {
    DAY("D"),
    WEEK("W"),
    WEEKEND("WE"),
    MONTH("M"),
    QUARTER("Q"),
    HALF("H"),
    YEAR("Y"),
    DECADE("DE"),
    CENTURY("CE");

    private final String code;

    Grain(String code) {
        this.code = code;
    }

    static Grain of(String code) {
        for (Grain grain : values()) {
            if (grain.code.equals(code)) {
                return grain;
            }
        }
        throw new IllegalArgumentException("no grain " + code);
    }

    /** The first day of the stretch that {@code day} lies in. */
    LocalDate begin(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND -> WEEK.begin(day).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).with(IsoFields.DAY_OF_QUARTER, 1);
            case HALF -> day.withDayOfMonth(1).withMonth(day.getMonthValue() < 7 ? 1 : 7);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> day.withDayOfYear(1).withYear(day.getYear() / 10 * 10);
            case CENTURY -> day.withDayOfYear(1).withYear(day.getYear() / 100 * 100);
        };
    }

    /** The stretch {@code count} stretches later, by a day of it. */
    LocalDate plus(LocalDate day, long count) {
        LocalDate begin = begin(day);
        return switch (this) {
            case DAY -> begin.plusDays(count);
            case WEEK, WEEKEND -> begin.plusWeeks(count);
            case MONTH -> begin.plusMonths(count);
            case QUARTER -> begin.plusMonths(3 * count);
            case HALF -> begin.plusMonths(6 * count);
            case YEAR -> begin.plusYears(count);
            case DECADE -> begin.plusYears(10 * count);
            case CENTURY -> begin.plusYears(100 * count);
        };
    }

    /** The value of the stretch that {@code day} lies in. Source of the forms: TimeML 1.2.1, attribute value. */
    String value(LocalDate day) {
        int year = day.getYear();
        return switch (this) {
            case DAY -> String.format(Locale.ROOT, "%04d-%02d-%02d", year, day.getMonthValue(), day.getDayOfMonth());
            case WEEK -> week(day);
            case WEEKEND -> week(day) + "-WE";
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, day.getMonthValue());
            case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", year, day.get(IsoFields.QUARTER_OF_YEAR));
            case HALF -> String.format(Locale.ROOT, "%04d-H%d", year, day.getMonthValue() < 7 ? 1 : 2);
            case YEAR -> String.format(Locale.ROOT, "%04d", year);
            case DECADE -> String.format(Locale.ROOT, "%03d", year / 10);
            case CENTURY -> String.format(Locale.ROOT, "%02d", year / 100);
        };
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
