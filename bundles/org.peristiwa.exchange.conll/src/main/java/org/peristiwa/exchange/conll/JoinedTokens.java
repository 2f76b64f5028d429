package org.peristiwa.exchange.conll;

import java.util.ArrayList;
import java.util.List;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;

/** The text of a format that has tokens only: a space between them, a line for each sentence. */
final class JoinedTokens {

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> begins = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    void token(String token) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append(' ');
        }
        begins.add(text.length());
        text.append(token);
        ends.add(text.length());
    }

    void endSentence() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /** The number of tokens. */
    int size() {
        return begins.size();
    }

    /** The text from a token to before the token {@code end}. */
    Extent extent(int begin, int end) {
        return Extent.of(begins.get(begin), ends.get(end - 1));
    }

    /** @throws IllegalArgumentException if a token holds half a character */
    ArticleText text() {
        return new ArticleText(text.toString());
    }
}
