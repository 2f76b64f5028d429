package org.peristiwa.text.internal;

/**
 * Tells a line end that only wraps a paragraph from one that ends it, in text with hard-wrapped lines.
 *
 * <p>A line end before a small letter is a wrap. Before a capital or digit it is one where the paragraph
 * shows by at least one such line that it is wrapped, and the next word would not have fitted on the line.
 * Looks at each paragraph (a run of lines without a blank one) once, if asked in text order.
 */
final class LineWraps {

    /** Wider lines than this are paragraphs on one line each. */
    private static final int WIDEST = 132;

    private final String text;
    private int paragraphEnd = -1;
    private int width;
    private boolean wrapped;

    LineWraps(String text) {
        this.text = text;
    }

    /**
     * Whether the paragraph goes on behind a single line end.
     *
     * @param end where the visible text before the line end stops
     * @param next where the visible text behind it begins
     */
    boolean isWrap(int end, int next) {
        char last = text.charAt(end - 1);
        int first = firstLetterOrDigit(next);
        if (Character.isLowerCase(first) || isUnfinished(last) || isContinuation(text.charAt(next))) {
            return true;
        }
        if (!Character.isUpperCase(first) && !Character.isDigit(first)) {
            return false;
        }
        measure(end);
        return wrapped && width <= WIDEST && (end - lineBegin(end)) + 1 + wordLength(next) > width;
    }

    private static boolean isUnfinished(char last) {
        return last == ',' || last == ';' || last == '/' || CharacterKinds.isOpening(last) || isDash(last);
    }

    private static boolean isContinuation(char first) {
        return first == ','
                || first == ';'
                || (CharacterKinds.isClosing(first) && !CharacterKinds.isStraightQuote(first));
    }

    private static boolean isDash(char c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    /** Looks behind opening quotes and brackets. */
    private int firstLetterOrDigit(int from) {
        int at = from;
        while (at < text.length()
                && (CharacterKinds.isOpening(text.charAt(at)) || CharacterKinds.isStraightQuote(text.charAt(at)))) {
            at++;
        }
        return at < text.length() ? text.codePointAt(at) : ' ';
    }

    private int wordLength(int begin) {
        int end = begin;
        while (end < text.length() && end - begin < WIDEST && !CharacterKinds.isBlank(text.charAt(end))) {
            end++;
        }
        return end - begin;
    }

    private int lineBegin(int at) {
        int begin = at;
        while (begin > 0 && at - begin <= WIDEST && !CharacterKinds.isLineEnd(text.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    /** Finds the width of the paragraph that holds {@code at}, unless that is known already. */
    private void measure(int at) {
        if (at <= paragraphEnd) {
            return;
        }
        width = 0;
        wrapped = false;
        int line = paragraphBegin(at);
        int visibleEnd = line;
        boolean open = false;
        while (line < text.length()) {
            int lineEnd = endOfLine(line);
            visibleEnd = visibleEnd(line, lineEnd);
            if (visibleEnd == line) {
                break;
            }
            int begin = visibleBegin(line, visibleEnd);
            wrapped |= open && Character.isLowerCase(text.codePointAt(begin));
            width = Math.max(width, visibleEnd - line);
            open = !isSentenceEnd(text.charAt(visibleEnd - 1));
            paragraphEnd = visibleEnd;
            line = behindLineEnd(lineEnd);
        }
    }

    /** Where the first line behind a blank one begins, or behind the paragraph that was measured last. */
    private int paragraphBegin(int at) {
        int begin = at;
        int lineEnds = 0;
        for (int i = at - 1; i > paragraphEnd && lineEnds < 2; i--) {
            char c = text.charAt(i);
            boolean firstOfTwo = c == '\r' && text.charAt(i + 1) == '\n';
            if (CharacterKinds.isLineEnd(c) && !firstOfTwo) {
                lineEnds++;
            } else if (!CharacterKinds.isBlank(c)) {
                lineEnds = 0;
                begin = i;
            }
        }
        return begin;
    }

    private static boolean isSentenceEnd(char c) {
        return ".!?:".indexOf(c) >= 0 || CharacterKinds.isClosing(c);
    }

    private int endOfLine(int from) {
        int at = from;
        while (at < text.length() && !CharacterKinds.isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int behindLineEnd(int at) {
        boolean pair = at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
        return at + (pair ? 2 : 1);
    }

    private int visibleEnd(int begin, int end) {
        int at = end;
        while (at > begin && CharacterKinds.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private int visibleBegin(int begin, int end) {
        int at = begin;
        while (at < end && CharacterKinds.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
