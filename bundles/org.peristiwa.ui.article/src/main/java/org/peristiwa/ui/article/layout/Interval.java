package org.peristiwa.ui.article.layout;

/**
 * A stretch of a line on the screen, in pixels.
 *
 * @param from left edge
 * @param to right edge, at least {@code from}
 */
public record Interval(int from, int to) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public Interval {
        if (to < from) {
            throw new IllegalArgumentException("not an interval: " + from + ".." + to);
        }
    }

    public int width() {
        return to - from;
    }

    public int centre() {
        return (from + to) / 2;
    }

    /** Whether the two come nearer to each other than {@code gap} pixels. */
    public boolean touches(Interval other, int gap) {
        return from < other.to + gap && other.from < to + gap;
    }

    /** Whether {@code x} lies in it, edges included. */
    public boolean contains(int x) {
        return from <= x && x <= to;
    }

    /** The number of pixels that both cover. */
    public int shared(Interval other) {
        return Math.max(0, Math.min(to, other.to) - Math.max(from, other.from));
    }

    /** The smallest interval that covers both. */
    public Interval hull(Interval other) {
        return new Interval(Math.min(from, other.from), Math.max(to, other.to));
    }

    /** The same width, moved. */
    public Interval shifted(int by) {
        return new Interval(from + by, to + by);
    }
}
