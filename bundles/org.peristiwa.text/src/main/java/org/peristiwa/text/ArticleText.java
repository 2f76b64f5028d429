package org.peristiwa.text;

import java.util.stream.Collectors;

/**
 * The text of an article, frozen: exactly the characters of its file, never normalised.
 *
 * <p>It holds no lone surrogate, so that it can be encoded. Offsets are UTF-16, ends exclusive.
 */
public final class ArticleText {

    private final String content;

    /** @throws IllegalArgumentException if {@code content} holds a lone surrogate; the message names its offset */
    public ArticleText(String content) {
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c)
                    && i + 1 < content.length()
                    && Character.isLowSurrogate(content.charAt(i + 1))) {
                i++;
            } else {
                throw new RefusedTextException("text.surrogate", i);
            }
        }
        this.content = content;
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
