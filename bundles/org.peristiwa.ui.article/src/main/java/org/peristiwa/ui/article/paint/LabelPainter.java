package org.peristiwa.ui.article.paint;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.peristiwa.ui.article.layout.Interval;
import org.peristiwa.ui.article.layout.LabelBox;

/** Draws brackets, the dashed threads of discontinuous mentions, and labels. */
final class LabelPainter {

    private static final int BOW = 3;
    private static final int TEXT_FLAGS = SWT.DRAW_TRANSPARENT;

    private final Brush brush;

    LabelPainter(Brush brush) {
        this.brush = brush;
    }

    void paintBrackets(LinePlace place) {
        for (LabelBox box : place.line().labels()) {
            brush.ink(brush.colors(box.mark()).outline());
            int y = place.above(box.up() + 2);
            box.threadPlace().ifPresent(thread -> paintThread(place, box, thread, y));
            brush.fill(brush.colors(box.mark()).outline());
            int thick = box.mark().kind().isTrigger() ? 2 : 1;
            for (Interval bracket : box.brackets()) {
                paintBracket(place.x() + bracket.from(), place.x() + bracket.to(), y, thick);
            }
        }
    }

    /** A flat bow whose ends point down at the text; made of rectangles, which cost little. */
    private void paintBracket(int from, int to, int y, int thick) {
        GC gc = brush.gc();
        int top = y - BOW;
        gc.fillRectangle(from + 1, top, Math.max(1, to - from - 2), thick);
        if (to - from > 3) {
            gc.fillRectangle(from, top + 1, thick, BOW);
            gc.fillRectangle(to - thick, top + 1, thick, BOW);
        }
    }

    private void paintThread(LinePlace place, LabelBox box, Interval thread, int y) {
        brush.dashed(1);
        int from = thread.from();
        for (Interval bracket : box.brackets()) {
            paintDash(place, from, bracket.from(), y);
            from = bracket.to();
        }
        paintDash(place, from, thread.to(), y);
    }

    private void paintDash(LinePlace place, int from, int to, int y) {
        if (to > from) {
            brush.gc().drawLine(place.x() + from, y - 2, place.x() + to, y - 2);
        }
    }

    void paintLabels(LinePlace place) {
        for (LabelBox box : place.line().labels()) {
            box.labelPlace().ifPresent(label -> paintLabel(place, box, label));
        }
    }

    private void paintLabel(LinePlace place, LabelBox box, Interval label) {
        GC gc = brush.gc();
        MarkColors colors = brush.colors(box.mark());
        boolean trigger = box.mark().kind().isTrigger();
        int height = brush.metrics().labelHeight() - 1;
        int x = place.x() + label.from();
        int y = place.above(box.up() + brush.metrics().labelRow());
        int round = trigger ? height : 6;
        if (trigger) {
            brush.fill(colors.label());
            gc.fillRoundRectangle(x, y, label.width(), height + 1, round, round);
        } else {
            brush.edged(x, y, label.width(), height + 1, round, colors.edge(), colors.label());
        }
        if (brush.emphasis().selected().equals(box.mark().id())) {
            brush.ink(brush.theme().accent());
            brush.line(2);
            gc.drawRoundRectangle(x - 1, y - 1, label.width() + 1, height + 2, round, round);
        }
        paintWords(box, label, x, y, colors);
        paintChainName(box, x + label.width(), y);
    }

    private void paintWords(LabelBox box, Interval label, int x, int y, MarkColors colors) {
        GC gc = brush.gc();
        boolean trigger = box.mark().kind().isTrigger();
        gc.setFont(trigger ? brush.fonts().trigger() : brush.fonts().label());
        brush.ink(colors.words());
        int padding = brush.metrics().labelPadding();
        gc.drawString(box.text(), x + padding, y, true);
        if (!box.mark().detail().isEmpty()) {
            gc.setFont(brush.fonts().label());
            int width = gc.textExtent(box.mark().detail(), TEXT_FLAGS).x;
            gc.drawString(box.mark().detail(), x + label.width() - padding - width, y, true);
        }
    }

    /** The chain's name sits on the label's corner, so that lighting a chain moves nothing. */
    private void paintChainName(LabelBox box, int right, int y) {
        String name = brush.emphasis().chainName();
        if (name.isEmpty() || !brush.emphasis().inChain(box.mark())) {
            return;
        }
        GC gc = brush.gc();
        gc.setFont(brush.fonts().name());
        int width = gc.stringExtent(name).x + 6;
        int height = brush.metrics().nameHeight() - 2;
        brush.fill(brush.theme().hint());
        gc.fillRoundRectangle(right - 4, y - height / 2, width, height, height, height);
        brush.ink(brush.theme().hintText());
        gc.drawString(name, right - 1, y - height / 2 - 1, true);
    }
}
