package org.peristiwa.exchange.text;

import java.util.Optional;

/**
 * The first line of an article, where it looks like a headline: short, with text behind it, and not ended as a
 * sentence is.
 */
final class Headline {

    private static final int LONGEST = 150;
    private static final String SENTENCE_ENDS = ".,;:…";

    private Headline() {}

    /** The headline of {@code content}, without white space around it. */
    static Optional<String> of(String content) {
        String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        String stripped = text.stripLeading();
        int end = 0;
        while (end < stripped.length() && stripped.charAt(end) != '\n' && stripped.charAt(end) != '\r') {
            end++;
        }
        String line = stripped.substring(0, end).strip();
        boolean isShort = !line.isEmpty() && line.codePointCount(0, line.length()) <= LONGEST;
        boolean hasMore = !stripped.substring(end).isBlank();
        boolean endsOpen = isShort && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
        return isShort && hasMore && endsOpen ? Optional.of(line) : Optional.empty();
    }
}
