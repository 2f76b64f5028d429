package org.peristiwa.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

/** White space at the edges of an extent: what Unicode calls so, the no-break space and the byte order mark too. */
final class WhiteSpace {

    private WhiteSpace() {}

    static boolean isBlank(String words) {
        return words.chars().allMatch(WhiteSpace::isSpace);
    }

    /** The same extent with no piece that starts or ends with white space; empty where nothing else would be left. */
    static Optional<Extent> trim(ArticleText text, Extent extent) {
        List<Span> pieces = new ArrayList<>();
        for (Span piece : extent.pieces()) {
            trim(text.content(), piece).ifPresent(pieces::add);
        }
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        Extent trimmed = Extent.of(pieces);
        return Optional.of(extent.head()
                .filter(trimmed.hull()::contains)
                .map(trimmed::withHead)
                .orElse(trimmed));
    }

    private static Optional<Span> trim(String text, Span piece) {
        int begin = piece.begin();
        int end = piece.end();
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return begin < end ? Optional.of(new Span(begin, end)) : Optional.empty();
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
