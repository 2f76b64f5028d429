package org.peristiwa.ui.article.find;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.peristiwa.text.Span;

/** Places in a text, in order; one can go round in them. */
public record Matches(List<Span> spans) {

    /** None. */
    public static final Matches NONE = new Matches(List.of());

    private static final Comparator<Span> BY_BEGIN = Comparator.comparingInt(Span::begin);

    public Matches {
        spans = List.copyOf(spans);
    }

    /** The first one that begins at {@code offset} or behind it, else the first of all. */
    public OptionalInt from(int offset) {
        if (spans.isEmpty()) {
            return OptionalInt.empty();
        }
        int at = place(offset);
        return OptionalInt.of(at < spans.size() ? at : 0);
    }

    /** The last one that begins before {@code offset}, else the last of all. */
    public OptionalInt before(int offset) {
        if (spans.isEmpty()) {
            return OptionalInt.empty();
        }
        int at = place(offset) - 1;
        return OptionalInt.of(at >= 0 ? at : spans.size() - 1);
    }

    /** Those that share a character with the text from {@code begin} to {@code end}. */
    public List<Span> within(int begin, int end) {
        int from = place(begin);
        while (from > 0 && spans.get(from - 1).end() > begin) {
            from--;
        }
        int to = place(end);
        return from >= to ? List.of() : spans.subList(from, to);
    }

    private int place(int offset) {
        int at = Collections.binarySearch(spans, new Span(offset, offset + 1), BY_BEGIN);
        return at < 0 ? -at - 1 : at;
    }
}
