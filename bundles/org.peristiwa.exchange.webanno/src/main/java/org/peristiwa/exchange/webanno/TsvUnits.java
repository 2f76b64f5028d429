package org.peristiwa.exchange.webanno;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.peristiwa.exchange.tokens.TokenRange;
import org.peristiwa.exchange.tokens.TokenView;
import org.peristiwa.text.Span;

/** The rows of a file: tokens, and below a token those parts of it that some annotation covers alone. */
final class TsvUnits {

    /**
     * A row.
     *
     * @param id {@code 1-3} for a token, {@code 1-3.1} for a part of it
     */
    record Unit(String id, Span span) {}

    private final TokenView view;
    private final Map<Integer, TreeSet<Span>> parts = new TreeMap<>();

    TsvUnits(TokenView view) {
        this.view = view;
    }

    /** Notes that an annotation covers {@code span}, which begins and ends in tokens. */
    void cover(Span span) {
        TokenRange tokens = tokens(span);
        for (int token = tokens.begin(); token < tokens.end(); token++) {
            Span part = part(span, view.span(token));
            if (!part.equals(view.span(token))) {
                parts.computeIfAbsent(token, any -> new TreeSet<>()).add(part);
            }
        }
    }

    private TokenRange tokens(Span span) {
        return view.touching(span).orElseThrow(() -> new IllegalArgumentException("no token in " + span));
    }

    private static Span part(Span span, Span token) {
        return new Span(Math.max(span.begin(), token.begin()), Math.min(span.end(), token.end()));
    }

    /** The rows of a token, itself first. */
    List<Unit> of(int token) {
        int sentence = view.sentenceOf(token);
        String id =
                (sentence + 1) + "-" + (token - view.sentences().get(sentence).begin() + 1);
        List<Unit> units = new ArrayList<>();
        units.add(new Unit(id, view.span(token)));
        int number = 0;
        for (Span part : parts.getOrDefault(token, new TreeSet<>())) {
            units.add(new Unit(id + "." + ++number, part));
        }
        return units;
    }

    /** The rows of an annotation, one for each token, once all have been noted. */
    List<Unit> of(Span span) {
        List<Unit> units = new ArrayList<>();
        TokenRange tokens = tokens(span);
        for (int token = tokens.begin(); token < tokens.end(); token++) {
            Span part = part(span, view.span(token));
            for (Unit unit : of(token)) {
                if (unit.span().equals(part)) {
                    units.add(unit);
                }
            }
        }
        return units;
    }
}
