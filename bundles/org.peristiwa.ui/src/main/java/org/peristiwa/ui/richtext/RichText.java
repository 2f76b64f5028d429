package org.peristiwa.ui.richtext;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Text and how stretches of it look. Lines end in {@code \n}.
 *
 * @param text the words
 * @param runs stretches that look other than plain text, in text order, none overlapping
 */
public record RichText(String text, List<Run> runs) {

    /** A look. */
    public enum Style {
        HEADING,
        STRONG,
        EMPHASIS,
        CODE,
        /** Words that recede. */
        QUIET,
        /** A block of words by others: indented. */
        QUOTE,
        /** An item of a list: indented but for its bullet. */
        ITEM
    }

    /**
     * A stretch of one look.
     *
     * @param begin UTF-16 offset
     * @param end UTF-16 offset, exclusive
     * @param styles at least one
     */
    public record Run(int begin, int end, Set<Style> styles) {
        public Run {
            styles = Set.copyOf(styles);
        }

        /** Whether the stretch has this look. */
        public boolean is(Style style) {
            return styles.contains(style);
        }
    }

    public RichText {
        runs = List.copyOf(runs);
    }

    /** Whether there are no words. */
    public boolean isEmpty() {
        return text.isBlank();
    }

    /** Begins to write. */
    public static Writer writer() {
        return new Writer();
    }

    /** Writes a rich text from its beginning to its end. */
    public static final class Writer {
        private final StringBuilder text = new StringBuilder();
        private final List<Run> runs = new ArrayList<>();

        private Writer() {}

        /** Adds words of this look. */
        public Writer add(String words, Set<Style> styles) {
            if (!styles.isEmpty() && !words.isEmpty()) {
                runs.add(new Run(text.length(), text.length() + words.length(), styles));
            }
            text.append(words);
            return this;
        }

        /** Adds words of one look. */
        public Writer add(String words, Style style) {
            return add(words, EnumSet.of(style));
        }

        /** Adds plain words. */
        public Writer add(String words) {
            return add(words, Set.of());
        }

        /** Adds another text as it is. */
        public Writer add(RichText other) {
            int at = text.length();
            other.runs().forEach(run -> runs.add(new Run(at + run.begin(), at + run.end(), run.styles())));
            text.append(other.text());
            return this;
        }

        /** Begins a new line unless this is the beginning of one. */
        public Writer line() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
            return this;
        }

        /** Begins a new line with an empty one before it. */
        public Writer paragraph() {
            line();
            if (text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
                text.append('\n');
            }
            return this;
        }

        /** What has been written, without white space at its end. */
        public RichText text() {
            int length = text.toString().stripTrailing().length();
            return new RichText(
                    text.substring(0, length),
                    runs.stream()
                            .filter(run -> run.begin() < length)
                            .map(run -> new Run(run.begin(), Math.min(length, run.end()), run.styles()))
                            .toList());
        }
    }
}
