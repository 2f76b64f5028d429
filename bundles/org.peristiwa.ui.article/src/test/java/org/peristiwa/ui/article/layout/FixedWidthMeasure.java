package org.peristiwa.ui.article.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Every character is 10 pixels wide and a line 20 high; lines break behind white space. A block that begins with an
 * Arabic letter reads from right to left.
 */
final class FixedWidthMeasure implements TextMeasure {

    static final int CHAR = 10;

    private static final Metrics METRICS = new Metrics(20, CHAR, 6, 8, 16, 4, 5, 12, 3, 5, 10);

    int measured;

    @Override
    public MeasuredText measure(String text, int width) {
        measured++;
        return new Fixed(text, width);
    }

    @Override
    public int labelWidth(MarkKind kind, String text) {
        return text.length() * 8;
    }

    @Override
    public int detailWidth(String text) {
        return text.length() * 8;
    }

    @Override
    public int nameWidth(String text) {
        return text.length() * 6;
    }

    @Override
    public Metrics metrics() {
        return METRICS;
    }

    private static final class Fixed implements MeasuredText {
        private final int width;
        private final boolean rightToLeft;
        private final List<Integer> offsets = new ArrayList<>();

        Fixed(String text, int width) {
            this.width = width;
            this.rightToLeft = !text.isEmpty() && text.charAt(0) >= 0x600 && text.charAt(0) < 0x700;
            int perLine = Math.max(1, width / CHAR);
            int begin = 0;
            offsets.add(0);
            while (text.length() - begin > perLine) {
                int end = begin + perLine;
                int space = text.lastIndexOf(' ', end);
                begin = space > begin ? space + 1 : end;
                offsets.add(begin);
            }
            offsets.add(text.length());
        }

        @Override
        public int lineCount() {
            return offsets.size() - 1;
        }

        @Override
        public int lineBegin(int line) {
            return offsets.get(line);
        }

        @Override
        public int lineEnd(int line) {
            return offsets.get(line + 1);
        }

        @Override
        public int lineHeight(int line) {
            return 20;
        }

        @Override
        public int baseline(int line) {
            return 15;
        }

        @Override
        public boolean rightToLeft() {
            return rightToLeft;
        }

        @Override
        public List<Interval> stretches(int line, int begin, int end) {
            int from = Math.max(begin, lineBegin(line)) - lineBegin(line);
            int to = Math.min(end, lineEnd(line)) - lineBegin(line);
            if (from >= to) {
                return List.of();
            }
            return List.of(
                    rightToLeft
                            ? new Interval(width - to * CHAR, width - from * CHAR)
                            : new Interval(from * CHAR, to * CHAR));
        }

        @Override
        public int caretX(int line, int offset) {
            int x = (offset - lineBegin(line)) * CHAR;
            return rightToLeft ? width - x : x;
        }

        @Override
        public int offsetAt(int line, int x) {
            int along = rightToLeft ? width - x : x;
            return Math.max(lineBegin(line), Math.min(lineEnd(line), lineBegin(line) + (along + CHAR / 2) / CHAR));
        }

        @Override
        public void dispose() {
            // holds nothing
        }
    }
}
