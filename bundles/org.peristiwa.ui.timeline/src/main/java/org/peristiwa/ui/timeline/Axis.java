package org.peristiwa.ui.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which stretch of time is seen, and how wide.
 *
 * @param from minute at the left edge, counted from 1970
 * @param minutesPerPixel above 0
 */
record Axis(double from, double minutesPerPixel) {

    static final double FINEST = 0.05;
    private static final double COARSEST = 525_600;
    private static final int ROOM = 84;

    /** A line across, with what is written there. */
    record Tick(int x, String label) {}

    private enum Step {
        MINUTES_5(5, ChronoUnit.MINUTES, "HH:mm"),
        HOUR(1, ChronoUnit.HOURS, "d MMM HH:mm"),
        HOURS_6(6, ChronoUnit.HOURS, "d MMM HH:mm"),
        DAY(1, ChronoUnit.DAYS, "d MMM yyyy"),
        WEEK(7, ChronoUnit.DAYS, "d MMM yyyy"),
        MONTH(1, ChronoUnit.MONTHS, "MMM yyyy"),
        QUARTER(3, ChronoUnit.MONTHS, "MMM yyyy"),
        YEAR(1, ChronoUnit.YEARS, "yyyy"),
        DECADE(10, ChronoUnit.YEARS, "yyyy"),
        CENTURY(100, ChronoUnit.YEARS, "yyyy");

        private final int count;
        private final ChronoUnit unit;
        private final String form;

        Step(int count, ChronoUnit unit, String form) {
            this.count = count;
            this.unit = unit;
            this.form = form;
        }

        double minutes() {
            return unit.getDuration().toMinutes() * (double) count;
        }

        /** The last whole step at a moment or before it. */
        LocalDateTime at(LocalDateTime moment) {
            return switch (unit) {
                case MINUTES ->
                    moment.truncatedTo(ChronoUnit.HOURS).plusMinutes((long) moment.getMinute() / count * count);
                case HOURS -> moment.truncatedTo(ChronoUnit.DAYS).plusHours((long) moment.getHour() / count * count);
                case DAYS -> {
                    long day = moment.toLocalDate().toEpochDay();
                    // weeks begin on Monday, and 1970 on a Thursday
                    long begin = count == 1 ? day : Math.floorDiv(day + 3, count) * count - 3;
                    yield LocalDate.ofEpochDay(begin).atStartOfDay();
                }
                case MONTHS ->
                    moment.toLocalDate()
                            .withDayOfMonth(1)
                            .withMonth((moment.getMonthValue() - 1) / count * count + 1)
                            .atStartOfDay();
                default ->
                    moment.toLocalDate()
                            .withDayOfYear(1)
                            .withYear(Math.floorDiv(moment.getYear(), count) * count)
                            .atStartOfDay();
            };
        }
    }

    static double minute(LocalDateTime moment) {
        return moment.toEpochSecond(ZoneOffset.UTC) / 60.0;
    }

    private static LocalDateTime moment(double minute) {
        return LocalDateTime.ofEpochSecond((long) Math.floor(minute) * 60, 0, ZoneOffset.UTC);
    }

    /** Shows everything from one moment to another in so many pixels, with some room around it. */
    static Axis over(LocalDateTime begin, LocalDateTime end, int width) {
        double length = Math.max(60, minute(end) - minute(begin));
        double scale = Math.min(COARSEST, Math.max(FINEST, length * 1.25 / Math.max(50, width)));
        return new Axis(minute(begin) - scale * Math.max(50, width) * 0.06, scale);
    }

    int x(LocalDateTime moment) {
        double x = (minute(moment) - from) / minutesPerPixel;
        return (int) Math.max(-1_000_000, Math.min(1_000_000, x));
    }

    /** By a factor below 1 finer; the moment at {@code x} stays where it is. */
    Axis zoomed(double factor, int x) {
        double scale = Math.max(FINEST, Math.min(COARSEST, minutesPerPixel * factor));
        return new Axis(from + x * (minutesPerPixel - scale), scale);
    }

    Axis moved(int pixels) {
        return new Axis(from - pixels * minutesPerPixel, minutesPerPixel);
    }

    /** The lines in so many pixels, with room for what is written at each. */
    List<Tick> ticks(int width, Locale language) {
        Step step = Step.CENTURY;
        for (Step finer : Step.values()) {
            if (finer.minutes() / minutesPerPixel >= ROOM) {
                step = finer;
                break;
            }
        }
        DateTimeFormatter form = DateTimeFormatter.ofPattern(step.form, language);
        List<Tick> ticks = new ArrayList<>();
        LocalDateTime at = step.at(moment(from));
        for (int x = x(at); x < width && ticks.size() < 400; x = x(at)) {
            if (x >= -ROOM) {
                ticks.add(new Tick(x, form.format(at)));
            }
            at = at.plus(step.count, step.unit);
        }
        return ticks;
    }
}
