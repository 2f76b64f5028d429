package org.peristiwa.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern SPAN = Pattern.compile("(\\d{1,10})-(\\d{1,10})");

    /** begin and end of each piece in turn, ascending. */
    private final int[] bounds;

    private final @Nullable Span head;

    private Extent(int[] bounds, @Nullable Span head) {
        this.bounds = bounds;
        this.head = head;
    }

    /** The extent of one piece, without a head. */
    public static Extent of(int begin, int end) {
        return of(new Span(begin, end));
    }

    /** The extent of one piece, without a head. */
    public static Extent of(Span piece) {
        return new Extent(new int[] {piece.begin(), piece.end()}, null);
    }

    /**
     * The extent of these pieces, which are put into text order.
     *
     * @throws IllegalArgumentException if there is no piece or two of them overlap
     */
    public static Extent of(Collection<Span> pieces) {
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("an extent has at least one piece");
        }
        int[] bounds = new int[pieces.size() * 2];
        int n = 0;
        for (Span piece : pieces.stream().sorted().toList()) {
            if (n > 0 && piece.begin() < bounds[n - 1]) {
                throw new IllegalArgumentException("pieces overlap: " + pieces);
            }
            bounds[n++] = piece.begin();
            bounds[n++] = piece.end();
        }
        return new Extent(bounds, null);
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if {@code written} is not one, or breaks a rule of extents
     */
    public static Extent parse(String written) {
        int at = written.indexOf('@');
        String pieces = at < 0 ? written : written.substring(0, at);
        Extent extent =
                of(Arrays.stream(pieces.split("\\+", -1)).map(Extent::parseSpan).toList());
        return at < 0 ? extent : extent.withHead(parseSpan(written.substring(at + 1)));
    }

    private static Span parseSpan(String written) {
        Matcher matcher = SPAN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a span: \"" + written + "\"");
        }
        try {
            return new Span(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("offset too large: \"" + written + "\"", e);
        }
    }

    /**
     * The same pieces with this head, or with none.
     *
     * @throws IllegalArgumentException if the head lies outside the hull
     */
    public Extent withHead(@Nullable Span newHead) {
        if (newHead != null && !hull().contains(newHead)) {
            throw new IllegalArgumentException("head " + newHead + " lies outside " + this);
        }
        return new Extent(bounds, newHead);
    }

    /** Where the first piece begins. */
    public int begin() {
        return bounds[0];
    }

    /** Where the last piece ends. */
    public int end() {
        return bounds[bounds.length - 1];
    }

    /** The smallest span that covers every piece. */
    public Span hull() {
        return new Span(begin(), end());
    }

    /** The head, where one has been marked. */
    public Optional<Span> head() {
        return Optional.ofNullable(head);
    }

    /** Whether there is more than one piece. */
    public boolean isDiscontinuous() {
        return bounds.length > 2;
    }

    /** The number of pieces, at least 1. */
    public int pieceCount() {
        return bounds.length / 2;
    }

    /** The pieces in text order; a view that costs nothing to make. */
    public List<Span> pieces() {
        return new Pieces(bounds);
    }

    /** Whether the character at {@code offset} lies in one of the pieces. */
    public boolean contains(int offset) {
        for (int i = 0; i < bounds.length; i += 2) {
            if (bounds[i] <= offset && offset < bounds[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** Whether some piece shares a character with {@code span}. */
    public boolean overlaps(Span span) {
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
        int byHull = hull().compareTo(other.hull());
        if (byHull != 0) {
            return byHull;
        }
        int byPieces = Arrays.compare(bounds, other.bounds);
        if (byPieces != 0) {
            return byPieces;
        }
        if (head == null || other.head == null) {
            return Boolean.compare(head != null, other.head != null);
        }
        return head.compareTo(other.head);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extent extent && Arrays.equals(bounds, extent.bounds) && head().equals(extent.head());
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(bounds) + head().hashCode();
    }

    /** The written form, which {@link #parse} reads. */
    @Override
    public String toString() {
        StringBuilder written = new StringBuilder(16);
        for (int i = 0; i < bounds.length; i += 2) {
            written.append(i == 0 ? "" : "+").append(bounds[i]).append('-').append(bounds[i + 1]);
        }
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
