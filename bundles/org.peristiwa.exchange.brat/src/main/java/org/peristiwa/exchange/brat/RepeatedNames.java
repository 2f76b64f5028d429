package org.peristiwa.exchange.brat;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Names that come again and again in lines: types, roles, attributes. Each is made a string once, as long as not too many
 * are in use, and is known again by being the same object ({@link Meanings}). Several threads may ask at a time.
 *
 * <p>A name's place is told by its length and three of its characters: nearly all that are used together differ in those, and to
 * look at all of them would take longer than what is saved.
 */
final class RepeatedNames {

    private static final int PLACES = 1 << 10;

    /** What is longer is hardly a name, and is not held on to. */
    private static final int LONGEST = 100;

    private final AtomicReferenceArray<@Nullable String> seen = new AtomicReferenceArray<>(PLACES);

    /** The characters of {@code line} from {@code begin} to before {@code end}. */
    String of(String line, int begin, int end) {
        int length = end - begin;
        if (length > LONGEST) {
            return line.substring(begin, end);
        }
        int hash = length;
        if (length > 0) {
            hash = 31 * hash + line.charAt(begin);
            hash = 31 * hash + line.charAt(begin + length / 2);
            hash = 31 * hash + line.charAt(end - 1);
        }
        int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
        String known = seen.getAcquire(place);
        if (known != null && known.length() == length && line.regionMatches(begin, known, 0, length)) {
            return known;
        }
        String name = line.substring(begin, end);
        seen.setRelease(place, name);
        return name;
    }
}
