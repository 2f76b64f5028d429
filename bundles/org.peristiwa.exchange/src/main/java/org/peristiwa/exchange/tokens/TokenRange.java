package org.peristiwa.exchange.tokens;

/**
 * A run of tokens that is never empty.
 *
 * @param begin index of the first token, 0 or more
 * @param end index behind the last token, greater than {@code begin}
 */
public record TokenRange(int begin, int end) {

    /** @throws IllegalArgumentException if an index is negative or the run is empty */
    public TokenRange {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("not a run of tokens: " + begin + "-" + end);
        }
    }

    /** Index of the last token: the end of formats whose ends are inclusive. */
    public int last() {
        return end - 1;
    }

    /** The number of tokens, at least 1. */
    public int length() {
        return end - begin;
    }

    /** Whether every token of {@code other} is one of these. */
    public boolean contains(TokenRange other) {
        return begin <= other.begin && other.end <= end;
    }

    /** The same run where tokens count from the token that was {@code first}. */
    public TokenRange from(int first) {
        return new TokenRange(begin - first, end - first);
    }
}
