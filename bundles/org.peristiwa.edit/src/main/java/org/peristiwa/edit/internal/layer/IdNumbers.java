package org.peristiwa.edit.internal.layer;

/** The numbers that ids end in. */
public final class IdNumbers {

    /** Longer ones come from elsewhere and cannot be met by counting. */
    private static final int MOST_DIGITS = 9;

    private IdNumbers() {}

    /** The number that {@code id} ends in; 0 where it ends in none, or in one too long to be met by counting. */
    public static int of(String id) {
        int from = id.length();
        while (from > 0 && id.charAt(from - 1) >= '0' && id.charAt(from - 1) <= '9') {
            from--;
        }
        int digits = id.length() - from;
        return digits == 0 || digits > MOST_DIGITS ? 0 : Integer.parseInt(id, from, id.length(), 10);
    }
}
