package org.peristiwa.ui.article.layout;

/**
 * A paragraph, or a stretch of a very long one. Unlike a span it may be empty: an empty line of the article.
 *
 * @param begin UTF-16 offset of its first character
 * @param end UTF-16 offset behind its last character; the line break belongs to no block
 * @param endsParagraph whether a paragraph ends here
 */
public record Block(int begin, int end, boolean endsParagraph) {

    public boolean isEmpty() {
        return begin == end;
    }

    public int length() {
        return end - begin;
    }

    /** Whether a mark that begins at {@code offset} begins in this block. */
    public boolean holds(int offset) {
        return begin <= offset && offset < end;
    }
}
