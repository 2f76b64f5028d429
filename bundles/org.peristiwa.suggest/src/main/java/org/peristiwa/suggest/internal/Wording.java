package org.peristiwa.suggest.internal;

import java.util.Locale;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Span;

/**
 * Words as they stand somewhere, for comparing: with one blank between them, whatever white space is there.
 *
 * @param words as written
 * @param opens whether a sentence, a quotation or a line begins with them, so that a capital says nothing of them
 */
record Wording(String words, boolean opens) {

    /** Abbreviations of Indonesian, such as BMKG, are of four capitals at most; what is longer is a word in a headline or dateline. */
    private static final int SHORTEST_SHOUTED = 5;

    private static final String CLOSED = ".!?:;…";

    /** Of a stretch of text, end and begin cutting no character. */
    static Wording of(ArticleText text, Span span) {
        return new Wording(text.slice(span).strip().replaceAll("\\s+", " "), opens(text.content(), span.begin()));
    }

    /** By the letters before it alone, so that it is the same whoever asks and needs no sentences. */
    private static boolean opens(String text, int begin) {
        boolean quoted = false;
        for (int i = begin - 1; i >= 0; i--) {
            char before = text.charAt(i);
            if (before == '\n' || CLOSED.indexOf(before) >= 0) {
                return true;
            }
            if (isQuote(before)) {
                quoted = true;
            } else if (!Character.isWhitespace(before)) {
                return quoted;
            }
        }
        return true;
    }

    private static boolean isQuote(char sign) {
        int type = Character.getType(sign);
        return sign == '"'
                || sign == '\''
                || sign == '('
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION;
    }

    /** What all wordings that may mean the same have in common. */
    String folded() {
        return words.toLowerCase(Locale.ROOT);
    }

    /**
     * Whether it may mean the same: the letters are the same, and so are the capitals, but for the first where a sentence begins,
     * and for words in capitals only. A name is never taken for the noun that is written like it: {@code Hati} is not {@code hati}.
     *
     * @param other one with the same {@link #folded}
     */
    boolean matches(Wording other) {
        return words.equals(other.words) || isShouted() || other.isShouted() || opensAs(other) || other.opensAs(this);
    }

    /** Whether it is {@code other} at the beginning of a sentence: with a capital that {@code other} has not. */
    private boolean opensAs(Wording other) {
        int first = words.codePointAt(0);
        return opens
                && Character.isUpperCase(first)
                && other.words.equals(
                        Character.toString(Character.toLowerCase(first)) + words.substring(Character.charCount(first)));
    }

    private boolean isShouted() {
        return words.chars().filter(Character::isLetter).count() >= SHORTEST_SHOUTED
                && words.chars().noneMatch(Character::isLowerCase);
    }
}
