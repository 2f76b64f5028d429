package org.peristiwa.cli;

import java.util.Arrays;

/**
 * Where in a text an offset lies, as editors count.
 *
 * @param line counted from 1; LF ends a line
 * @param column in code points, counted from 1
 */
public record TextPosition(int line, int column) {

    /** Finds positions in one text. */
    public static final class Finder {

        private final String text;
        private final int[] lineStarts;

        public Finder(String text) {
            this.text = text;
            int[] starts = new int[16];
            int count = 1;
            for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = at + 1;
            }
            lineStarts = Arrays.copyOf(starts, count);
        }

        /**
         * The position of an offset.
         *
         * @param offset UTF-16, from 0 to the length of the text
         */
        public TextPosition of(int offset) {
            int found = Arrays.binarySearch(lineStarts, offset);
            int line = found >= 0 ? found : -found - 2;
            return new TextPosition(line + 1, text.codePointCount(lineStarts[line], offset) + 1);
        }
    }
}
