package org.peristiwa.store.internal;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Strings that come again and again in a file, each kept once: types, roles, values. A table of fixed size that
 * forgets: what is in it for the first and last time, as most instants are, costs nothing.
 */
final class RepeatedStrings {

    private static final int SIZE = 1 << 10;

    private final @Nullable String[] kept = new @Nullable String[SIZE];

    /**
     * A string of the characters of ASCII from {@code from} up to {@code to}: one that was given before, where that is still
     * known.
     *
     * @param hash that the string has
     */
    String kept(byte[] ascii, int from, int to, int hash) {
        int at = place(hash);
        String before = kept[at];
        if (before != null && before.length() == to - from && isEqual(before, ascii, from)) {
            return before;
        }
        String made = new String(ascii, from, to - from, StandardCharsets.ISO_8859_1);
        kept[at] = made;
        return made;
    }

    private static boolean isEqual(String string, byte[] ascii, int from) {
        for (int i = 0; i < string.length(); i++) {
            if (string.charAt(i) != ascii[from + i]) {
                return false;
            }
        }
        return true;
    }

    private static int place(int hash) {
        return (hash ^ (hash >>> 16)) & (SIZE - 1);
    }

    /** A string equal to {@code written}: one that was given before, where that is still known. */
    String kept(String written) {
        int at = place(written.hashCode());
        String before = kept[at];
        if (written.equals(before)) {
            return before;
        }
        kept[at] = written;
        return written;
    }
}
