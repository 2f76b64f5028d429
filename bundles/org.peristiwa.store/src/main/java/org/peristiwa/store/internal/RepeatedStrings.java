package org.peristiwa.store.internal;

/**
 * Strings that come again and again in a file, each kept once: types, roles, values. A table of fixed size that
 * forgets: what is in it for the first and last time, as most instants are, costs nothing.
 */
final class RepeatedStrings {

    private static final int SIZE = 1 << 10;

    private final String[] kept = new String[SIZE];

    /** A string equal to {@code written}: one that was given before, where that is still known. */
    String kept(String written) {
        int hash = written.hashCode();
        int at = (hash ^ (hash >>> 16)) & (SIZE - 1);
        String before = kept[at];
        if (written.equals(before)) {
            return before;
        }
        kept[at] = written;
        return written;
    }
}
