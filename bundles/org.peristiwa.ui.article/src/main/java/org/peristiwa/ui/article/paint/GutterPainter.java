package org.peristiwa.ui.article.paint;

import java.util.function.Predicate;
import org.peristiwa.text.Segmentation;
import org.peristiwa.ui.article.layout.BlockLayout;
import org.peristiwa.ui.article.layout.Line;

/** Writes the numbers of sentences left of the lines on which they begin. */
final class GutterPainter {

    private final Pen pen;
    private final CanvasTheme theme;
    private final Segmentation segmentation;

    GutterPainter(Pen pen, CanvasTheme theme, Segmentation segmentation) {
        this.pen = pen;
        this.theme = theme;
        this.segmentation = segmentation;
    }

    /**
     * Writes the numbers for a block.
     *
     * @param right where the numbers end on the canvas
     * @param y top of the block on the canvas
     * @param shown which lines get their numbers
     * @param caret UTF-16 offset of the caret, whose sentence's number stands out; -1 for none
     */
    void paint(BlockLayout layout, int right, int y, Predicate<Line> shown, int caret) {
        int current = caret < 0 ? -1 : segmentation.sentenceAt(caret);
        pen.face(Face.LABEL);
        for (Line line : layout.lines()) {
            int first = firstFrom(line.begin());
            int last = firstFrom(line.end()) - 1;
            if (first > last || !shown.test(line)) {
                continue;
            }
            String number = first == last ? "" + (first + 1) : (first + 1) + "–" + (last + 1);
            boolean here = current >= 0 && first <= current && current <= last;
            pen.ink(here ? theme.accent() : theme.onGround(theme.quiet(), 0.85));
            int top = y + line.textTop() + (line.height() - pen.height()) / 2 + 1;
            pen.write(number, right - pen.width(number), top);
        }
    }

    /** Index of the first sentence that begins at or behind {@code offset}. */
    private int firstFrom(int offset) {
        int at = segmentation.sentenceAt(offset);
        if (at < 0) {
            return 0;
        }
        return segmentation.sentences().get(at).begin() >= offset ? at : at + 1;
    }
}
