package org.peristiwa.ui.article.paint;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.peristiwa.text.Segmentation;
import org.peristiwa.ui.article.layout.BlockLayout;
import org.peristiwa.ui.article.layout.Line;

/** Writes the numbers of sentences left of the lines on which they begin. */
final class GutterPainter {

    private final GC gc;
    private final CanvasFonts fonts;
    private final CanvasTheme theme;
    private final Segmentation segmentation;

    GutterPainter(GC gc, CanvasFonts fonts, CanvasTheme theme, Segmentation segmentation) {
        this.gc = gc;
        this.fonts = fonts;
        this.theme = theme;
        this.segmentation = segmentation;
    }

    /**
     * Writes the numbers for a block.
     *
     * @param right where the numbers end on the canvas
     * @param y top of the block on the canvas
     * @param caret UTF-16 offset of the caret; its sentence's number stands out
     */
    void paint(BlockLayout layout, int right, int y, int caret) {
        int current = segmentation.sentenceAt(caret);
        gc.setFont(fonts.label());
        for (Line line : layout.lines()) {
            int first = firstFrom(line.begin());
            int last = firstFrom(line.end()) - 1;
            if (first > last) {
                continue;
            }
            String number = first == last ? "" + (first + 1) : (first + 1) + "–" + (last + 1);
            boolean here = first <= current && current <= last;
            gc.setForeground(new Color(here ? theme.accent() : theme.onGround(theme.quiet(), 0.85)));
            int height = gc.getFontMetrics().getHeight();
            int top = y + line.textTop() + (line.height() - height) / 2 + 1;
            gc.drawString(number, right - gc.stringExtent(number).x, top, true);
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
