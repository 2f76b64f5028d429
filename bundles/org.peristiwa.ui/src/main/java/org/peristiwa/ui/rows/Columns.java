package org.peristiwa.ui.rows;

import java.util.Arrays;
import java.util.OptionalInt;

/** Where the columns of a table stand. They share the room until the user drags one; the last one takes what is left. */
final class Columns {

    private static final int NARROWEST = 28;
    private static final int EDGE = 4;

    private final int[] shares;
    private final int[] widths;
    private boolean dragged;
    private int shift;
    private int room;

    /** @param shares of the room */
    Columns(int... shares) {
        this.shares = shares.clone();
        this.widths = shares.clone();
    }

    int count() {
        return widths.length;
    }

    /** The table is so wide. */
    void fit(int width) {
        room = width;
        int whole = Arrays.stream(shares).sum();
        for (int i = 0; i < shares.length && !dragged; i++) {
            widths[i] = Math.max(NARROWEST, shares[i] * width / whole);
        }
        shift = Math.max(0, Math.min(shift, total() - room));
    }

    /** Scrolls to a place from the left. */
    void shiftTo(int pixels) {
        shift = Math.max(0, Math.min(pixels, total() - room));
    }

    int shift() {
        return shift;
    }

    /** The width of all columns. */
    int total() {
        return Math.max(room, Arrays.stream(widths).sum());
    }

    /** Left edge of a column on the table. */
    int left(int column) {
        return Arrays.stream(widths, 0, column).sum() - shift;
    }

    int width(int column) {
        return column < widths.length - 1 ? widths[column] : total() - shift - left(column);
    }

    /** The column at {@code x}. */
    OptionalInt at(int x) {
        for (int i = 0; i < widths.length; i++) {
            if (x >= left(i) && x < left(i) + width(i)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The column whose right edge is at {@code x}: it can be drawn wider. */
    OptionalInt edgeAt(int x) {
        for (int i = 0; i < widths.length - 1; i++) {
            if (Math.abs(left(i) + widths[i] - x) <= EDGE) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Puts the right edge of a column to {@code x}. */
    void drag(int column, int x) {
        dragged = true;
        widths[column] = Math.max(NARROWEST, x - left(column));
    }
}
