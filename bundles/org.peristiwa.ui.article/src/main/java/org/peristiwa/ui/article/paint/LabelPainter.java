package org.peristiwa.ui.article.paint;

import org.peristiwa.ui.article.layout.Interval;
import org.peristiwa.ui.article.layout.LabelBox;

/** Draws brackets, the dashed threads of discontinuous mentions, and labels. */
final class LabelPainter {

    private static final int BOW = 3;

    private final Brush brush;

    LabelPainter(Brush brush) {
        this.brush = brush;
    }

    void paintBrackets(LinePlace place) {
        for (LabelBox box : place.line().labels()) {
            brush.pen().ink(brush.colors(box.mark()).outline());
            int y = place.above(box.up() + 2);
            box.threadPlace().ifPresent(thread -> paintThread(place, box, thread, y));
            brush.pen().fill(brush.colors(box.mark()).outline());
            int thick = box.mark().kind().isTrigger() ? 2 : 1;
            for (Interval bracket : box.brackets()) {
                paintBracket(place.x() + bracket.from(), place.x() + bracket.to(), y, thick);
            }
        }
    }

    /** A flat bow whose ends point down at the text; made of rectangles, which cost little. */
    private void paintBracket(int from, int to, int y, int thick) {
        Pen pen = brush.pen();
        int top = y - BOW;
        pen.fillRectangle(from + 1, top, Math.max(1, to - from - 2), thick);
        if (to - from > 3) {
            pen.fillRectangle(from, top + 1, thick, BOW);
            pen.fillRectangle(to - thick, top + 1, thick, BOW);
        }
    }

    private void paintThread(LinePlace place, LabelBox box, Interval thread, int y) {
        brush.pen().dashed(1);
        int from = thread.from();
        for (Interval bracket : box.brackets()) {
            paintDash(place, from, bracket.from(), y);
            from = bracket.to();
        }
        paintDash(place, from, thread.to(), y);
    }

    private void paintDash(LinePlace place, int from, int to, int y) {
        if (to > from) {
            brush.pen().drawLine(place.x() + from, y - 2, place.x() + to, y - 2);
        }
    }

    void paintLabels(LinePlace place) {
        for (LabelBox box : place.line().labels()) {
            box.labelPlace().ifPresent(label -> paintLabel(place, box, label));
        }
    }

    private void paintLabel(LinePlace place, LabelBox box, Interval label) {
        Pen pen = brush.pen();
        MarkColors colors = brush.colors(box.mark());
        boolean trigger = box.mark().kind().isTrigger();
        int height = brush.metrics().labelHeight() - 1;
        int x = place.x() + label.from();
        int y = place.above(box.up() + brush.metrics().labelRow());
        int round = trigger ? height : 6;
        if (trigger) {
            pen.fill(colors.label());
            pen.fillRounded(x, y, label.width(), height + 1, round);
        } else {
            brush.edged(x, y, label.width(), height + 1, round, colors.edge(), colors.label());
        }
        if (brush.emphasis().selected().equals(box.mark().id())) {
            pen.ink(brush.theme().accent());
            pen.line(2);
            pen.drawRounded(x - 1, y - 1, label.width() + 1, height + 2, round);
        }
        paintWords(box, label, x, y, colors);
        paintChainName(box, x + label.width(), y);
    }

    private void paintWords(LabelBox box, Interval label, int x, int y, MarkColors colors) {
        Pen pen = brush.pen();
        boolean trigger = box.mark().kind().isTrigger();
        pen.face(trigger ? Face.TRIGGER : Face.LABEL);
        pen.ink(colors.words());
        int padding = brush.metrics().labelPadding();
        pen.write(box.text(), x + padding, y);
        if (!box.mark().detail().isEmpty()) {
            pen.face(Face.LABEL);
            int width = pen.width(box.mark().detail());
            pen.write(box.mark().detail(), x + label.width() - padding - width, y);
        }
    }

    /** The chain's name sits on the label's corner, so that lighting a chain moves nothing. */
    private void paintChainName(LabelBox box, int right, int y) {
        String name = brush.emphasis().chainName();
        if (name.isEmpty() || !brush.emphasis().inChain(box.mark())) {
            return;
        }
        Pen pen = brush.pen();
        pen.face(Face.NAME);
        int width = pen.width(name) + 6;
        int height = brush.metrics().nameHeight() - 2;
        pen.fill(brush.theme().hint());
        pen.fillRounded(right - 4, y - height / 2, width, height, height);
        pen.ink(brush.theme().hintText());
        pen.write(name, right - 1, y - height / 2 - 1);
    }
}
