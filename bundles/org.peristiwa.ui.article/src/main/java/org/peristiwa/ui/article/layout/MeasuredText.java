package org.peristiwa.ui.article.layout;

import java.util.List;

/**
 * The text of a block, broken into lines and shaped. Offsets count from the beginning of the block; x counts
 * from the left edge of the text column.
 */
public interface MeasuredText {

    /** The number of lines, at least 1, also for an empty block. */
    int lineCount();

    /** Where a line begins. */
    int lineBegin(int line);

    /** Where the next line begins, or the block ends. */
    int lineEnd(int line);

    /** Height of a line's text, in pixels. */
    int lineHeight(int line);

    /** Distance from the top of a line's text to its base line, in pixels. */
    int baseline(int line);

    /** Whether the block reads from right to left. */
    boolean rightToLeft();

    /** Where the characters from {@code begin} to {@code end} of a line stand: several stretches in mixed text, left to right. */
    List<Interval> stretches(int line, int begin, int end);

    /** Where the caret stands before the character at {@code offset} of a line; at its end for the line's end. */
    int caretX(int line, int offset);

    /** The offset between two characters of a line that is nearest to {@code x}. */
    int offsetAt(int line, int x);

    /** Lets go of what the measuring holds. */
    void dispose();
}
