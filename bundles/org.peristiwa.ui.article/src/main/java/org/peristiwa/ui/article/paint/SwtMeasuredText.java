package org.peristiwa.ui.article.paint;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.jspecify.annotations.Nullable;
import org.peristiwa.ui.article.layout.Interval;
import org.peristiwa.ui.article.layout.MeasuredText;

/** A block's lines, each a text layout of its own, so that lines can stand apart and only those seen are shaped. */
final class SwtMeasuredText implements MeasuredText, ShapedLine {

    private final Device device;
    private final Font font;
    private final int[] tabs;
    private final String text;
    private final int width;
    private final boolean rightToLeft;
    private final int[] offsets;
    private final @Nullable TextLayout[] lines;

    /** @param offsets where each line begins, and the end of the text */
    SwtMeasuredText(Device device, Font font, int[] tabs, String text, int width, boolean rightToLeft, int[] offsets) {
        this.device = device;
        this.font = font;
        this.tabs = tabs;
        this.text = text;
        this.width = width;
        this.rightToLeft = rightToLeft;
        this.offsets = offsets;
        this.lines = new TextLayout[offsets.length - 1];
    }

    private TextLayout line(int line) {
        TextLayout layout = lines[line];
        if (layout == null) {
            layout = new TextLayout(device);
            layout.setFont(font);
            layout.setOrientation(rightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
            layout.setTabs(tabs);
            layout.setText(text.substring(offsets[line], offsets[line + 1]));
            lines[line] = layout;
        }
        return layout;
    }

    @Override
    public int lineCount() {
        return lines.length;
    }

    @Override
    public int lineBegin(int line) {
        return offsets[line];
    }

    @Override
    public int lineEnd(int line) {
        return offsets[line + 1];
    }

    @Override
    public int lineHeight(int line) {
        return line(line).getLineBounds(0).height;
    }

    @Override
    public int baseline(int line) {
        return line(line).getLineMetrics(0).getAscent();
    }

    @Override
    public boolean rightToLeft() {
        return rightToLeft;
    }

    /** Lines that read from right to left end at the right edge of the column. */
    private int left(int line) {
        if (!rightToLeft) {
            return 0;
        }
        return width - line(line).getBounds().width;
    }

    @Override
    public List<Interval> stretches(int line, int begin, int end) {
        int from = Math.max(begin, offsets[line]) - offsets[line];
        int to = Math.min(end, offsets[line + 1]) - offsets[line];
        List<Interval> found = new ArrayList<>();
        if (from >= to) {
            return found;
        }
        String content = text.substring(offsets[line], offsets[line + 1]);
        int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        Bidi bidi = new Bidi(content, base);
        for (int run = 0; run < bidi.getRunCount(); run++) {
            int runFrom = Math.max(from, bidi.getRunStart(run));
            int runTo = Math.min(to, bidi.getRunLimit(run));
            if (runFrom < runTo) {
                Rectangle bounds = line(line).getBounds(runFrom, runTo - 1);
                found.add(new Interval(bounds.x, bounds.x + bounds.width).shifted(left(line)));
            }
        }
        return joined(found);
    }

    @Override
    public List<Word> words(int line) {
        String content = text.substring(offsets[line], offsets[line + 1]);
        int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        Bidi bidi = new Bidi(content, base);
        List<Word> words = new ArrayList<>();
        for (int run = 0; run < bidi.getRunCount(); run++) {
            int at = bidi.getRunStart(run);
            int end = bidi.getRunLimit(run);
            while (at < end) {
                int from = at;
                boolean blank = Character.isWhitespace(content.charAt(from));
                while (at < end && Character.isWhitespace(content.charAt(at)) == blank) {
                    at++;
                }
                if (!blank) {
                    words.add(word(line, content.substring(from, at), from, at));
                }
            }
        }
        return words;
    }

    /** A word by itself may have less above its base line than the whole line has. */
    private Word word(int line, String word, int from, int to) {
        TextLayout alone = new TextLayout(device);
        try {
            alone.setFont(font);
            alone.setText(word);
            int down = baseline(line) - alone.getLineMetrics(0).getAscent();
            return new Word(word, line(line).getBounds(from, to - 1).x + left(line), down);
        } finally {
            alone.dispose();
        }
    }

    private static List<Interval> joined(List<Interval> stretches) {
        List<Interval> sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.comparingInt(Interval::from));
        List<Interval> joined = new ArrayList<>();
        for (Interval next : sorted) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).touches(next, 1)) {
                joined.set(last, joined.get(last).hull(next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    @Override
    public int caretX(int line, int offset) {
        TextLayout layout = line(line);
        int length = offsets[line + 1] - offsets[line];
        int at = Math.min(Math.max(0, offset - offsets[line]), length);
        if (at == length && length > 0) {
            return layout.getLocation(length - 1, true).x + left(line);
        }
        return layout.getLocation(at, false).x + left(line);
    }

    @Override
    public int offsetAt(int line, int x) {
        int[] trailing = new int[1];
        int offset = line(line).getOffset(new Point(x - left(line), 1), trailing);
        return Math.min(offsets[line] + offset + trailing[0], offsets[line + 1]);
    }

    /** Draws a line with the GC's foreground; {@code x} is the left edge of the column. */
    void draw(GC gc, int line, int x, int y) {
        line(line).draw(gc, x + left(line), y);
    }

    @Override
    public void dispose() {
        for (int i = 0; i < lines.length; i++) {
            TextLayout layout = lines[i];
            if (layout != null) {
                layout.dispose();
                lines[i] = null;
            }
        }
    }
}
