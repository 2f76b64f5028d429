package org.peristiwa.ui.article.paint;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.peristiwa.ui.article.layout.Interval;
import org.peristiwa.ui.article.layout.LabelBox;

/** Draws brackets, the dashed threads of discontinuous mentions, and labels. */
final class LabelPainter {

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
            brush.line(box.mark().kind().isTrigger() ? 1.75f : 1);
            for (Interval bracket : box.brackets()) {
                paintBracket(place.x() + bracket.from(), place.x() + bracket.to() - 1, y);
            }
        }
    }

    /** A flat bow whose ends point down at the text. */
    private void paintBracket(int from, int to, int y) {
        int rise = Math.min(3, Math.max(1, (to - from) / 2));
        GC gc = brush.gc();
        Path path = new Path(gc.getDevice());
        try {
            path.moveTo(from, y + 1);
            path.quadTo(from, y - rise + 0.5f, from + rise, y - rise + 0.5f);
            path.lineTo(to - rise, y - rise + 0.5f);
            path.quadTo(to, y - rise + 0.5f, to, y + 1);
            gc.drawPath(path);
        } finally {
            path.dispose();
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
        brush.fill(colors.label());
        gc.fillRoundRectangle(x, y, label.width(), height + 1, round, round);
        if (!trigger) {
            brush.ink(colors.edge());
            brush.line(1);
            gc.drawRoundRectangle(x, y, label.width() - 1, height, round, round);
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
