package org.peristiwa.exchange.brat;

import org.jspecify.annotations.Nullable;

/**
 * Names that come again and again in lines: types, roles, attributes. Each is made a string once, as long as not too many
 * are in use, and finds its meaning sooner then: its hash is known.
 */
final class RepeatedNames {

    private static final int PLACES = 1 << 10;

    private final @Nullable String[] seen = new String[PLACES];

    /** The characters of {@code line} from {@code begin} to before {@code end}. */
    String of(String line, int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + line.charAt(i);
        }
        int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
        String known = seen[place];
        int length = end - begin;
        if (known != null && known.length() == length && line.regionMatches(begin, known, 0, length)) {
            return known;
        }
        String name = line.substring(begin, end);
        seen[place] = name;
        return name;
    }
}
