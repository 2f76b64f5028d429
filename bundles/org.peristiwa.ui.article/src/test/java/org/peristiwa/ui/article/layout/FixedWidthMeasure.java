package org.peristiwa.ui.article.layout;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A screen of cells: what a reader takes for one character is 10 pixels wide, 20 where it is a wide one, and a line is 20
 * high; lines break behind white space and text is ordered by the Unicode bidirectional algorithm. The numbers are the
 * same on every machine.
 */
public final class FixedWidthMeasure implements TextMeasure {

    static final int CHAR = 10;
    private static final int TAB = 80;

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

    /** A line is a row of cells; a cell holds what a reader takes for one character. */
    private static final class Fixed implements MeasuredText {
        private final String text;
        private final int width;
        private final boolean rightToLeft;
        private final List<Integer> offsets = new ArrayList<>();

        Fixed(String text, int width) {
            this.text = text;
            this.width = width;
            this.rightToLeft =
                    !text.isEmpty() && new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1;
            breakLines();
        }

        private void breakLines() {
            BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
            characters.setText(text);
            offsets.add(0);
            int x = 0;
            int breakAt = 0;
            for (int at = 0; at < text.length(); at = characters.following(at)) {
                int cell = cellWidth(at, x);
                int begin = offsets.get(offsets.size() - 1);
                if (x + cell > width && at > begin && text.charAt(at) != ' ') {
                    int next = breakAt > begin ? breakAt : at;
                    offsets.add(next);
                    x = widthOf(next, at);
                }
                x += cellWidth(at, x);
                if (Character.isWhitespace(text.charAt(at))) {
                    breakAt = at + 1;
                }
            }
            offsets.add(text.length());
        }

        /** A tab goes on to the next eighth cell; wide characters take two. */
        private int cellWidth(int at, int x) {
            if (text.charAt(at) == '\t') {
                return TAB - x % TAB;
            }
            int width = UCharacter.getIntPropertyValue(text.codePointAt(at), UProperty.EAST_ASIAN_WIDTH);
            boolean wide = width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
            return wide ? 2 * CHAR : CHAR;
        }

        private int widthOf(int begin, int end) {
            BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
            characters.setText(text);
            int x = 0;
            for (int at = begin; at < end; at = characters.following(at)) {
                x += cellWidth(at, x);
            }
            return x;
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

        /** The cells of a line from left to right, by where they begin in the text. */
        private List<int[]> cells(int line) {
            String content = text.substring(lineBegin(line), lineEnd(line));
            List<int[]> cells = new ArrayList<>();
            if (content.isEmpty()) {
                return cells;
            }
            Bidi bidi = new Bidi(content, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
            Integer[] runs = new Integer[bidi.getRunCount()];
            byte[] levels = new byte[runs.length];
            for (int i = 0; i < runs.length; i++) {
                runs[i] = i;
                levels[i] = (byte) bidi.getRunLevel(i);
            }
            Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
            int x = rightToLeft ? width - widthOf(lineBegin(line), lineEnd(line)) : 0;
            for (int run : runs) {
                x = addRun(lineBegin(line), bidi, run, x, cells);
            }
            return cells;
        }

        private int addRun(int lineBegin, Bidi bidi, int run, int from, List<int[]> cells) {
            boolean leftwards = bidi.getRunLevel(run) % 2 == 1;
            int begin = lineBegin + bidi.getRunStart(run);
            int end = lineBegin + bidi.getRunLimit(run);
            int runWidth = widthOf(begin, end);
            BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
            characters.setText(text);
            int x = 0;
            for (int at = begin; at < end; at = characters.following(at)) {
                int cell = cellWidth(at, x);
                int left = leftwards ? from + runWidth - x - cell : from + x;
                cells.add(new int[] {at, characters.following(at), left, left + cell, leftwards ? 1 : 0});
                x += cell;
            }
            return from + runWidth;
        }

        @Override
        public List<Interval> stretches(int line, int begin, int end) {
            List<Interval> joined = new ArrayList<>();
            cells(line).stream()
                    .filter(cell -> cell[0] < end && begin < cell[1])
                    .map(cell -> new Interval(cell[2], cell[3]))
                    .sorted(Comparator.comparingInt(Interval::from))
                    .forEach(next -> {
                        int last = joined.size() - 1;
                        if (last >= 0 && joined.get(last).to() == next.from()) {
                            joined.set(last, joined.get(last).hull(next));
                        } else {
                            joined.add(next);
                        }
                    });
            return joined;
        }

        @Override
        public int caretX(int line, int offset) {
            for (int[] cell : cells(line)) {
                if (cell[0] <= offset && offset < cell[1]) {
                    return cell[4] == 1 ? cell[3] : cell[2];
                }
            }
            int used = widthOf(lineBegin(line), lineEnd(line));
            return rightToLeft ? width - used : used;
        }

        @Override
        public int offsetAt(int line, int x) {
            return cells(line).stream()
                    .min(Comparator.comparingInt(cell -> Math.abs((cell[2] + cell[3]) / 2 - x)))
                    .map(cell -> (x < (cell[2] + cell[3]) / 2) == (cell[4] == 0) ? cell[0] : cell[1])
                    .orElse(lineBegin(line));
        }

        @Override
        public void dispose() {
            // holds nothing
        }
    }
}
