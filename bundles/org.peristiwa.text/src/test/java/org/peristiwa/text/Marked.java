package org.peristiwa.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text with an extent drawn into it: {@code [Duta <Besar>] tidak [hadir]}; an empty pair of brackets is no extent. */
record Marked(String text, Optional<Extent> extent) {

    static Marked read(String drawn) {
        StringBuilder text = new StringBuilder();
        List<Span> pieces = new ArrayList<>();
        Span head = null;
        int piece = -1;
        int headFrom = -1;
        for (int i = 0; i < drawn.length(); i++) {
            char c = drawn.charAt(i);
            switch (c) {
                case '[' -> piece = text.length();
                case ']' -> add(pieces, piece, text.length());
                case '<' -> headFrom = text.length();
                case '>' -> head = new Span(headFrom, text.length());
                default -> text.append(c);
            }
        }
        return new Marked(text.toString(), extent(pieces, head));
    }

    private static void add(List<Span> pieces, int from, int until) {
        if (from < until) {
            pieces.add(new Span(from, until));
        }
    }

    private static Optional<Extent> extent(List<Span> pieces, @Nullable Span head) {
        return pieces.isEmpty()
                ? Optional.empty()
                : Optional.of(Extent.of(pieces).withHead(head));
    }
}
