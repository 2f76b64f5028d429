package org.peristiwa.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a relative expression counts from.
 *
 * @param creation the day that the document was made, or null where it is not known
 * @param anchor the day that another time of the text names, or null
 * @param direction where the words around it look
 */
public record TimeContext(@Nullable LocalDate creation, @Nullable LocalDate anchor, Direction direction) {

    /** Nothing known. */
    public static final TimeContext NONE = new TimeContext(null, null, Direction.UNKNOWN);

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?");

    /** Only the day of the document known. */
    public static TimeContext of(LocalDate creation) {
        return new TimeContext(creation, null, Direction.UNKNOWN);
    }

    /** The day in a document creation time or in a TIMEX3 value; empty where it names no single day. */
    public static Optional<LocalDate> dayIn(@Nullable String written) {
        Matcher matcher = DAY.matcher(written == null ? "" : written.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public TimeContext withAnchor(@Nullable LocalDate day) {
        return new TimeContext(creation, day, direction);
    }

    public TimeContext looking(Direction where) {
        return new TimeContext(creation, anchor, where);
    }
}
