package org.peristiwa.text;

/**
 * A stretch of article text that is never empty.
 *
 * @param begin UTF-16 offset of the first character, 0 or more
 * @param end UTF-16 offset behind the last character, greater than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if the offsets are negative or the span is empty */
    public Span {
        if (begin < 0 || end <= begin) {
            throw new RefusedTextException("span.bounds", begin, end);
        }
    }

    /** The number of UTF-16 units covered, at least 1. */
    public int length() {
        return end - begin;
    }

    /** Whether the character at {@code offset} lies in this span. */
    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    /** Whether every character of {@code other} lies in this span. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether the two share at least one character. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** By begin, and where two begin together the longer one first, so that outer comes before inner. */
    @Override
    public int compareTo(Span other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(other.end, end);
    }

    /** {@code 112-119}. */
    @Override
    public String toString() {
        return begin + "-" + end;
    }
}
