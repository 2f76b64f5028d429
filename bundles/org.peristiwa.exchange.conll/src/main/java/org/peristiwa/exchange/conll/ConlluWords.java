package org.peristiwa.exchange.conll;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.peristiwa.exchange.tokens.TokenRange;
import org.peristiwa.exchange.tokens.TokenView;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

/**
 * The syntactic words of an article: its tokens, and where an annotation ends inside a token, the parts of it. CoNLL-U
 * writes such a token as one of several words ({@code menyetujuinya} of {@code menyetujui} and {@code nya}), so that no
 * edge has to be moved.
 */
final class ConlluWords {

    /**
     * A word.
     *
     * @param span where it stands in the text
     * @param token index of its token
     */
    record Word(Span span, int token) {}

    private final List<Word> words = new ArrayList<>();
    private final int[] firstWord;

    /** @param extents whose edges, and edges of whose heads, cut tokens */
    ConlluWords(TokenView view, Collection<Extent> extents) {
        TreeSet<Integer> edges = new TreeSet<>();
        for (Extent extent : extents) {
            extent.pieces().forEach(piece -> edge(piece, edges));
            extent.head().ifPresent(head -> edge(head, edges));
        }
        firstWord = new int[view.size() + 1];
        for (int token = 0; token < view.size(); token++) {
            firstWord[token] = words.size();
            Span span = view.span(token);
            int begin = span.begin();
            for (int edge : edges.subSet(span.begin() + 1, span.end())) {
                words.add(new Word(new Span(begin, edge), token));
                begin = edge;
            }
            words.add(new Word(new Span(begin, span.end()), token));
        }
        firstWord[view.size()] = words.size();
    }

    private static void edge(Span span, Set<Integer> edges) {
        edges.add(span.begin());
        edges.add(span.end());
    }

    Word get(int index) {
        return words.get(index);
    }

    /** The words of a token, at least one. */
    TokenRange ofToken(int token) {
        return new TokenRange(firstWord[token], firstWord[token + 1]);
    }

    /** The words that share a character with {@code span}; empty where it touches white space only. */
    Optional<TokenRange> touching(Span span) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).span().end() <= span.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < words.size() && words.get(end).span().begin() < span.end()) {
            end++;
        }
        return end == low ? Optional.empty() : Optional.of(new TokenRange(low, end));
    }
}
