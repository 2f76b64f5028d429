package org.peristiwa.ui.article.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Span;

/**
 * What is looked for.
 *
 * @param typed words, or a regular expression of {@link Pattern}
 * @param expression whether it is a regular expression
 * @param matchCase whether capitals have to be the same
 */
public record FindQuery(String typed, boolean expression, boolean matchCase) {

    /** So many are found at most: nobody looks through more. */
    public static final int MOST = 100_000;

    /**
     * Looks for it from the beginning to the end; matches do not overlap and none is empty.
     *
     * @param stopped asked all the time, also within a regular expression that does not come to an end
     * @return in text order, at most {@link #MOST}; none where it was stopped
     * @throws java.util.regex.PatternSyntaxException if it is no regular expression
     */
    public List<Span> in(ArticleText text, BooleanSupplier stopped) {
        if (typed.isEmpty()) {
            return List.of();
        }
        Pattern pattern = pattern();
        List<Span> found = new ArrayList<>();
        try {
            Matcher matcher = pattern.matcher(new Stoppable(text.content(), stopped));
            while (found.size() < MOST && matcher.find()) {
                boolean whole = text.isBoundary(matcher.start()) && text.isBoundary(matcher.end());
                if (matcher.end() > matcher.start() && whole) {
                    found.add(new Span(matcher.start(), matcher.end()));
                }
            }
        } catch (Stopped | StackOverflowError e) {
            return List.of();
        }
        return found;
    }

    private Pattern pattern() {
        int flags = Pattern.MULTILINE | (matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return Pattern.compile(typed, expression ? flags : flags | Pattern.LITERAL);
    }

    /** The search was given up. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super(null, null, false, false);
        }
    }

    /** Text of which no more can be read once it is stopped: there is no other way out of a regular expression. */
    private record Stoppable(String text, BooleanSupplier stopped) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (stopped.getAsBoolean()) {
                throw new Stopped();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
