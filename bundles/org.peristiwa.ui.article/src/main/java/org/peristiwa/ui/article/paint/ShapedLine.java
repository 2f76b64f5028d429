package org.peristiwa.ui.article.paint;

import java.util.List;

/** Text whose lines can be taken apart into words, each at its place. */
public interface ShapedLine {

    /**
     * A run of characters in one direction without white space.
     *
     * @param x its left edge, from the left edge of the column
     * @param down how far its top lies below the top of the line's text
     */
    record Word(String text, int x, int down) {}

    /** The words of a line in text order. */
    List<Word> words(int line);
}
