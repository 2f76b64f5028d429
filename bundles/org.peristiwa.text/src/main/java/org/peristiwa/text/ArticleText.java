package org.peristiwa.text;

import java.util.stream.Collectors;

/**
 * The text of an article, frozen: exactly the characters of its file, never normalised.
 *
 * <p>It holds no lone surrogate, so that it can be encoded. Offsets are UTF-16, ends exclusive.
 */
public final class ArticleText {

    private static final int BLOCK = 1 << 10;

    private final String content;

    /** @throws IllegalArgumentException if {@code content} holds a lone surrogate; the message names its offset */
    public ArticleText(String content) {
        char[] block = new char[Math.min(BLOCK, content.length())];
        for (int begin = 0; begin < content.length(); begin += BLOCK) {
            int length = Math.min(BLOCK, content.length() - begin);
            content.getChars(begin, begin + length, block, 0);
            if (mayHoldSurrogates(block, length)) {
                requirePairs(content, begin, begin + length);
            }
        }
        this.content = content;
    }

    /** Whether some character may be a surrogate; false only where none is. Quick, as it looks at all of them alike. */
    private static boolean mayHoldSurrogates(char[] block, int length) {
        int any = 0;
        for (int i = 0; i < length; i++) {
            any |= block[i];
        }
        return any >= Character.MIN_SURROGATE;
    }

    private static void requirePairs(String content, int begin, int end) {
        for (int i = begin; i < end; i++) {
            char c = content.charAt(i);
            boolean isPaired = Character.isHighSurrogate(c)
                    ? i + 1 < content.length() && Character.isLowSurrogate(content.charAt(i + 1))
                    : i > 0 && Character.isHighSurrogate(content.charAt(i - 1));
            if (Character.isSurrogate(c) && !isPaired) {
                throw new RefusedTextException("text.surrogate", i);
            }
        }
    }

    /** The whole text. */
    public String content() {
        return content;
    }

    /** The number of UTF-16 units. */
    public int length() {
        return content.length();
    }

    /**
     * The characters of {@code span}.
     *
     * @throws IndexOutOfBoundsException if it reaches past the text
     */
    public String slice(Span span) {
        return content.substring(span.begin(), span.end());
    }

    /**
     * The characters of an extent, its pieces joined by {@code joint}.
     *
     * @throws IndexOutOfBoundsException if it reaches past the text
     */
    public String slice(Extent extent, String joint) {
        if (!extent.isDiscontinuous()) {
            return content.substring(extent.begin(), extent.end());
        }
        return extent.pieces().stream().map(this::slice).collect(Collectors.joining(joint));
    }

    /** Whether {@code offset} lies in the text or at its end, and not between the two halves of a surrogate pair. */
    public boolean isBoundary(int offset) {
        if (offset < 0 || offset > content.length()) {
            return false;
        }
        return offset == 0
                || offset == content.length()
                || !(Character.isLowSurrogate(content.charAt(offset))
                        && Character.isHighSurrogate(content.charAt(offset - 1)));
    }

    /** Whether every piece of {@code extent} lies in the text and no edge of it inside a surrogate pair. */
    public boolean holds(Extent extent) {
        if (!extent.isDiscontinuous()) {
            return isBoundary(extent.begin()) && isBoundary(extent.end());
        }
        return extent.pieces().stream().allMatch(piece -> isBoundary(piece.begin()) && isBoundary(piece.end()));
    }
}
