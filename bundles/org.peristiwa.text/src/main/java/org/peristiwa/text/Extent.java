package org.peristiwa.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * What a mention covers: one or more pieces of the text, in text order, and perhaps the piece that is
 * its head.
 *
 * <p>Pieces do not overlap; they may touch. Offsets are UTF-16, ends exclusive. The written form, used
 * in files, is {@code 112-119}, {@code 112-119+130-140} when discontinuous, and {@code 112-140@130-140}
 * with a head. Immutable, and small: a layer holds a hundred thousand of them.
 */
public final class Extent implements Comparable<Extent> {

    private static final int MOST_DIGITS = 10;

    private final int begin;
    private final int end;
    private final @Nullable More more;

    /** What few extents have. */
    private static final class More {

        /** Begin and end of each piece in turn, ascending; null where there is one piece. */
        private final int @Nullable [] bounds;

        private final @Nullable Span head;

        More(int @Nullable [] bounds, @Nullable Span head) {
            this.bounds = bounds;
            this.head = head;
        }
    }

    private Extent(int begin, int end, @Nullable More more) {
        this.begin = begin;
        this.end = end;
        this.more = more;
    }

    /** The extent of one piece, without a head. */
    public static Extent of(int begin, int end) {
        return of(new Span(begin, end));
    }

    /** The extent of one piece, without a head. */
    public static Extent of(Span piece) {
        return new Extent(piece.begin(), piece.end(), null);
    }

    /**
     * The extent of these pieces, which are put into text order.
     *
     * @throws IllegalArgumentException if there is no piece or two of them overlap
     */
    public static Extent of(Collection<Span> pieces) {
        if (pieces.isEmpty()) {
            throw new RefusedTextException("extent.empty");
        }
        int[] bounds = new int[pieces.size() * 2];
        int n = 0;
        for (Span piece : pieces.stream().sorted().toList()) {
            if (n > 0 && piece.begin() < bounds[n - 1]) {
                throw new RefusedTextException("extent.overlap", pieces);
            }
            bounds[n++] = piece.begin();
            bounds[n++] = piece.end();
        }
        return new Extent(bounds[0], bounds[n - 1], n == 2 ? null : new More(bounds, null));
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if {@code written} is not one, or breaks a rule of extents
     */
    public static Extent parse(String written) {
        int at = written.indexOf('@');
        String pieces = at < 0 ? written : written.substring(0, at);
        Extent extent = pieces.indexOf('+') < 0
                ? of(parseSpan(pieces))
                : of(Arrays.stream(pieces.split("\\+", -1))
                        .map(Extent::parseSpan)
                        .toList());
        return at < 0 ? extent : extent.withHead(parseSpan(written.substring(at + 1)));
    }

    private static Span parseSpan(String written) {
        int dash = written.indexOf('-');
        long begin = number(written, 0, dash);
        long end = number(written, dash + 1, written.length());
        if (begin < 0 || end < 0) {
            throw new RefusedTextException("span.written", written);
        }
        if (begin > Integer.MAX_VALUE || end > Integer.MAX_VALUE) {
            throw new RefusedTextException("offset.tooLarge", written);
        }
        return new Span((int) begin, (int) end);
    }

    /** The number that these digits are; -1 for what is no number, or too long to be an offset. */
    private static long number(String written, int from, int to) {
        if (to <= from || to - from > MOST_DIGITS) {
            return -1;
        }
        long number = 0;
        for (int i = from; i < to; i++) {
            int digit = written.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /**
     * The same pieces with this head, or with none.
     *
     * @throws IllegalArgumentException if the head lies outside the hull
     */
    public Extent withHead(@Nullable Span newHead) {
        if (newHead != null && !hull().contains(newHead)) {
            throw new RefusedTextException("extent.head", newHead, this);
        }
        int[] bounds = more == null ? null : more.bounds;
        return new Extent(begin, end, bounds == null && newHead == null ? null : new More(bounds, newHead));
    }

    /** Where the first piece begins. */
    public int begin() {
        return begin;
    }

    /** Where the last piece ends. */
    public int end() {
        return end;
    }

    /** Begin and end of each piece in turn, ascending. */
    private int[] bounds() {
        int[] bounds = more == null ? null : more.bounds;
        return bounds == null ? new int[] {begin, end} : bounds;
    }

    /** The smallest span that covers every piece. */
    public Span hull() {
        return new Span(begin, end);
    }

    /** The head, where one has been marked. */
    public Optional<Span> head() {
        return Optional.ofNullable(headOrNull());
    }

    private @Nullable Span headOrNull() {
        return more == null ? null : more.head;
    }

    /** Whether there is more than one piece. */
    public boolean isDiscontinuous() {
        return more != null && more.bounds != null;
    }

    /** The number of pieces, at least 1. */
    public int pieceCount() {
        return bounds().length / 2;
    }

    /** The pieces in text order; a view that costs nothing to make. */
    public List<Span> pieces() {
        return new Pieces(bounds());
    }

    /** Whether the character at {@code offset} lies in one of the pieces. */
    public boolean contains(int offset) {
        int[] bounds = bounds();
        for (int i = 0; i < bounds.length; i += 2) {
            if (bounds[i] <= offset && offset < bounds[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** Whether some piece shares a character with {@code span}. */
    public boolean overlaps(Span span) {
        int[] bounds = bounds();
        for (int i = 0; i < bounds.length; i += 2) {
            if (bounds[i] < span.end() && span.begin() < bounds[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** By begin, then the one that reaches further first, then by pieces and head: a total order. */
    @Override
    public int compareTo(Extent other) {
        if (begin != other.begin) {
            return Integer.compare(begin, other.begin);
        }
        if (end != other.end) {
            return Integer.compare(other.end, end);
        }
        if (more == null && other.more == null) {
            return 0;
        }
        int byPieces = Arrays.compare(bounds(), other.bounds());
        if (byPieces != 0) {
            return byPieces;
        }
        Span head = headOrNull();
        Span otherHead = other.headOrNull();
        if (head == null || otherHead == null) {
            return Boolean.compare(head != null, otherHead != null);
        }
        return head.compareTo(otherHead);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extent extent && compareTo(extent) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(bounds()) + Objects.hashCode(headOrNull());
    }

    /** The written form, which {@link #parse} reads. */
    @Override
    public String toString() {
        StringBuilder written = new StringBuilder(16);
        int[] bounds = bounds();
        for (int i = 0; i < bounds.length; i += 2) {
            written.append(i == 0 ? "" : "+").append(bounds[i]).append('-').append(bounds[i + 1]);
        }
        Span head = headOrNull();
        return head == null
                ? written.toString()
                : written.append('@').append(head).toString();
    }

    private static final class Pieces extends AbstractList<Span> implements RandomAccess {
        private final int[] bounds;

        Pieces(int[] bounds) {
            this.bounds = bounds;
        }

        @Override
        public Span get(int index) {
            return new Span(bounds[2 * index], bounds[2 * index + 1]);
        }

        @Override
        public int size() {
            return bounds.length / 2;
        }
    }
}
