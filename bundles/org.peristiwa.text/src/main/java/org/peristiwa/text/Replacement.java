package org.peristiwa.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Words of a text that give way to others, and how extents follow.
 *
 * <p>What really changes is often less than the words: {@code mentri} to {@code menteri} puts one letter in. The
 * common begin and end of the two do not change. An extent follows by these rules:
 *
 * <ol>
 *   <li>What lies before the words stays, what lies behind them moves.
 *   <li>What begins where the words begin, or before, and ends where they end, or behind, covers the new words.
 *   <li>An edge inside the words that no changed letter touches stays on its letter.
 *   <li>Letters put in at an edge inside the words belong to neither side of it.
 *   <li>What covers some of the letters that gave way covers all that came for them.
 *   <li>A piece, a head or an extent of which nothing is left is gone.
 * </ol>
 *
 * <p>{@link #fitted} applies the last two: it takes edges out of the letters that give way. What it gives, {@link #forth}
 * carries over into the new text and {@link #back} returns, exactly.
 *
 * @param offset UTF-16 offset of the words in the text before
 * @param removed the words before, not empty
 * @param inserted what stands in their place; may be empty
 */
public record Replacement(int offset, String removed, String inserted) {

    /**
     * @throws IllegalArgumentException if the offset is negative, no word is removed, or either holds a lone surrogate
     */
    public Replacement {
        if (offset < 0 || removed.isEmpty()) {
            throw new RefusedTextException("replacement.none", offset, removed);
        }
        requireWhole(removed);
        requireWhole(inserted);
    }

    private static void requireWhole(String words) {
        if (words.codePoints().anyMatch(c -> Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE)) {
            throw new RefusedTextException("replacement.surrogate", words);
        }
    }

    /** The words before. */
    public Span words() {
        return new Span(offset, offset + removed.length());
    }

    /** Whether it changes anything. */
    public boolean isChange() {
        return !removed.equals(inserted);
    }

    /** Whether {@code text} has the words there, whole. */
    public boolean appliesTo(ArticleText text) {
        return text.content().startsWith(removed, offset)
                && text.isBoundary(offset)
                && text.isBoundary(offset + removed.length());
    }

    /**
     * The text after.
     *
     * @throws IllegalArgumentException if it does not apply to {@code text}
     */
    public ArticleText apply(ArticleText text) {
        if (!appliesTo(text)) {
            throw new RefusedTextException("replacement.elsewhere", removed, offset);
        }
        return exchanged(text, removed.length(), inserted);
    }

    /** Whether {@code text} may be what {@link #apply} has made. */
    public boolean mayHaveMade(ArticleText text) {
        return text.content().startsWith(inserted, offset)
                && text.isBoundary(offset)
                && text.isBoundary(offset + inserted.length());
    }

    /**
     * The text before.
     *
     * @throws IllegalArgumentException if {@code text} is not what {@link #apply} could have made
     */
    public ArticleText takeBack(ArticleText text) {
        if (!mayHaveMade(text)) {
            throw new RefusedTextException("replacement.elsewhere", inserted, offset);
        }
        return exchanged(text, inserted.length(), removed);
    }

    private ArticleText exchanged(ArticleText text, int length, String words) {
        String content = text.content();
        return new ArticleText(content.substring(0, offset) + words + content.substring(offset + length));
    }

    /** Letters that give way to letters: a part of the words, found by leaving out their common begin and end. */
    private record Change(int from, int until, int inserted) {

        boolean isInsertion() {
            return from == until;
        }
    }

    private Change changed() {
        int most = Math.min(removed.length(), inserted.length());
        int begin = 0;
        while (begin < most && removed.charAt(begin) == inserted.charAt(begin)) {
            begin++;
        }
        if (begin > 0 && Character.isHighSurrogate(removed.charAt(begin - 1))) {
            begin--;
        }
        int end = 0;
        while (end < most - begin
                && removed.charAt(removed.length() - 1 - end) == inserted.charAt(inserted.length() - 1 - end)) {
            end++;
        }
        if (end > 0 && Character.isLowSurrogate(removed.charAt(removed.length() - end))) {
            end--;
        }
        return new Change(offset + begin, offset + removed.length() - end, inserted.length() - begin - end);
    }

    /** How many UTF-16 units further back stands what lies behind the words; negative for further forward. */
    public int shift() {
        return inserted.length() - removed.length();
    }

    /**
     * {@code extent}, in the text before, without an edge inside the letters that give way; the same one where it has
     * none. Empty where nothing of it is left.
     */
    public Optional<Extent> fitted(Extent extent) {
        Change change = changed();
        if (isFitted(extent, change)) {
            return Optional.of(extent);
        }
        List<Span> pieces = new ArrayList<>();
        for (Span piece : extent.pieces()) {
            Span left = fitted(piece, change);
            if (left == null) {
                continue;
            }
            int last = pieces.size() - 1;
            // Two pieces that met in the letters that give way are one.
            if (last >= 0 && pieces.get(last).end() > left.begin()) {
                left = new Span(pieces.remove(last).begin(), left.end());
            }
            pieces.add(left);
        }
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        Extent left = Extent.of(pieces);
        return Optional.of(left.withHead(extent.head()
                .map(head -> fitted(head, change))
                .filter(left.hull()::contains)
                .orElse(null)));
    }

    private static boolean isFitted(Extent extent, Change change) {
        return extent.pieces().stream().allMatch(piece -> piece.equals(fitted(piece, change)))
                && extent.head().map(head -> head.equals(fitted(head, change))).orElse(true);
    }

    private static @Nullable Span fitted(Span piece, Change change) {
        int begin = piece.begin();
        int end = piece.end();
        if (change.inserted() == 0 && !change.isInsertion()) {
            begin = begin >= change.from() && begin < change.until() ? change.until() : begin;
            end = end > change.from() && end <= change.until() ? change.from() : end;
        } else {
            begin = begin > change.from() && begin < change.until() ? change.from() : begin;
            end = end > change.from() && end < change.until() ? change.until() : end;
        }
        return begin < end ? new Span(begin, end) : null;
    }

    /** Carries {@link #fitted} extents of the text before over into the text after. */
    public UnaryOperator<Extent> forth() {
        Change change = changed();
        int until = change.inserted() == 0 ? change.from() : change.until();
        return moving(firstMovedBegin(change, until), firstMovedEnd(change), shift());
    }

    /** Carries what {@link #forth} gave back into the text before, exactly. */
    public UnaryOperator<Extent> back() {
        Change change = changed();
        int until = change.isInsertion() ? change.from() : change.from() + change.inserted();
        return moving(firstMovedBegin(change, until), firstMovedEnd(change), -shift());
    }

    /** Letters put in before the words belong to what begins with them. */
    private int firstMovedBegin(Change change, int until) {
        return change.isInsertion() && change.from() == offset ? change.from() + 1 : until;
    }

    /** Letters put in behind the words belong to what ends with them. */
    private int firstMovedEnd(Change change) {
        return change.isInsertion() && change.from() == offset + removed.length() ? change.from() : change.from() + 1;
    }

    private static UnaryOperator<Extent> moving(int firstBegin, int firstEnd, int shift) {
        IntUnaryOperator begin = at -> at < firstBegin ? at : at + shift;
        IntUnaryOperator end = at -> at < firstEnd ? at : at + shift;
        return extent -> {
            if (extent.pieceCount() == 1 && extent.head().isEmpty()) {
                return Extent.of(begin.applyAsInt(extent.begin()), end.applyAsInt(extent.end()));
            }
            return Extent.of(extent.pieces().stream()
                            .map(piece -> moved(piece, begin, end))
                            .toList())
                    .withHead(extent.head().map(head -> moved(head, begin, end)).orElse(null));
        };
    }

    private static Span moved(Span span, IntUnaryOperator begin, IntUnaryOperator end) {
        return new Span(begin.applyAsInt(span.begin()), end.applyAsInt(span.end()));
    }
}
