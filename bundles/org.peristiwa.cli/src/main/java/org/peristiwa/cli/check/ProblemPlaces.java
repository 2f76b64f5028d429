package org.peristiwa.cli.check;

import java.util.Optional;
import org.peristiwa.check.Problem;
import org.peristiwa.cli.TextPosition;

/** Finds lines and columns in the text of one article. */
public final class ProblemPlaces {

    private final TextPosition.Finder positions;
    private final int length;

    /** @param text of the article; empty where it cannot be read or there is none */
    public ProblemPlaces(String text) {
        positions = new TextPosition.Finder(text);
        length = text.length();
    }

    /**
     * Where something begins and ends.
     *
     * @param begin position of the first character
     * @param end position behind the last character
     */
    public record Region(TextPosition begin, TextPosition end) {}

    /** The place of a problem; empty where it has none in the text. */
    public Optional<Region> of(Problem problem) {
        return problem.selection()
                .filter(span -> span.end() <= length)
                .map(span -> new Region(positions.of(span.begin()), positions.of(span.end())));
    }
}
