package org.peristiwa.ui.article.view;

/**
 * Something that the ruler shows the place of.
 *
 * @param offset UTF-16 offset where it begins
 * @param kind what it is
 */
public record RulerMark(int offset, Kind kind) {

    /** What a mark on the ruler stands for; where marks meet, the later kind is seen. */
    public enum Kind {
        MATCH,
        WARNING,
        ERROR,
        CHAIN
    }
}
