package org.peristiwa.ui.article.paint;

import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.peristiwa.text.Span;
import org.peristiwa.ui.article.layout.BlockLayout;
import org.peristiwa.ui.article.layout.Interval;
import org.peristiwa.ui.article.layout.LabelBox;
import org.peristiwa.ui.article.layout.Mark;

/**
 * Draws a mention that is none yet: a dashed outline around its words, and its type as quiet words above. It takes no room of the
 * layout, as lines must not move with the caret.
 */
final class GhostPainter {

    private static final double SHARE = 0.7;
    private static final int ROUND = 5;

    private final Brush brush;

    GhostPainter(Brush brush) {
        this.brush = brush;
    }

    void paint(BlockLayout layout, int index, LinePlace place, Mark ghost) {
        Span words = ghost.extent().hull();
        int begin = Math.max(0, words.begin() - layout.block().begin());
        int end = Math.max(0, words.end() - layout.block().begin());
        List<Interval> stretches = layout.text().stretches(index, begin, end);
        RGB color = brush.theme().onGround(brush.theme().types().apply(ghost).label(), SHARE);
        for (Interval x : stretches) {
            brush.pen().ink(color);
            brush.pen().dashed(1);
            brush.pen()
                    .drawRounded(
                            place.x() + x.from() - 2,
                            place.textTop() - 1,
                            x.width() + 3,
                            place.line().height() + 1,
                            ROUND);
        }
        boolean opensHere = place.line().begin() <= words.begin()
                && words.begin() < place.line().end();
        if (opensHere && !stretches.isEmpty()) {
            paintLabel(place, stretches.get(0), ghost.labels().get(0), color);
        }
    }

    private void paintLabel(LinePlace place, Interval x, String label, RGB color) {
        Pen pen = brush.pen();
        pen.face(Face.LABEL);
        int left = place.x() + x.from() - 2;
        int width = pen.width(label) + 2 * brush.metrics().labelPadding();
        int height = brush.metrics().labelHeight() - 1;
        int top = place.above(above(place, x.from(), x.from() + width)) - height - 1;
        pen.fill(brush.theme().ground());
        pen.fillRounded(left, top, width, height, ROUND);
        pen.ink(color);
        pen.write(label, left + brush.metrics().labelPadding(), top);
    }

    /** How far above the text there is room over what stands there already. */
    private int above(LinePlace place, int from, int to) {
        int up = 1;
        for (LabelBox box : place.line().labels()) {
            boolean crosses = box.labelPlace()
                            .filter(label -> label.from() < to && from < label.to())
                            .isPresent()
                    || box.brackets().stream().anyMatch(bracket -> bracket.from() < to && from < bracket.to());
            if (crosses) {
                up = Math.max(up, box.up() + brush.metrics().labelRow());
            }
        }
        return up;
    }
}
