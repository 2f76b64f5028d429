package org.peristiwa.ui.article.paint;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.RGB;
import org.peristiwa.ui.article.layout.Emphasis;
import org.peristiwa.ui.article.layout.Mark;
import org.peristiwa.ui.article.layout.MarkKind;
import org.peristiwa.ui.article.layout.Metrics;

/** What every painter works with: what to draw with, in which colours, and what stands out. */
final class Brush {

    private record Key(MarkKind kind, String type, boolean faded) {}

    private final Pen pen;
    private final CanvasTheme theme;
    private final Metrics metrics;
    private final Emphasis emphasis;
    private final Map<Key, MarkColors> colors = new HashMap<>();

    Brush(Pen pen, CanvasTheme theme, Metrics metrics, Emphasis emphasis) {
        this.pen = pen;
        this.theme = theme;
        this.metrics = metrics;
        this.emphasis = emphasis;
    }

    Pen pen() {
        return pen;
    }

    CanvasTheme theme() {
        return theme;
    }

    Metrics metrics() {
        return metrics;
    }

    Emphasis emphasis() {
        return emphasis;
    }

    /** The colours of a mark as strongly as it stands out now. */
    MarkColors colors(Mark mark) {
        boolean faded = emphasis.ofMark(mark) == Emphasis.Level.FADED && !emphasis.inChain(mark);
        Key key = new Key(mark.kind(), mark.type(), faded);
        return colors.computeIfAbsent(key, k -> {
            MarkColors full = MarkColors.of(theme, mark);
            return k.faded() ? full.faded(theme) : full;
        });
    }

    /**
     * Fills a rounded rectangle with a border of one pixel inside it. Two fills cost a quarter of a fill and a
     * stroke, and a page has hundreds.
     */
    void edged(int x, int y, int width, int height, int round, RGB edge, RGB inside) {
        pen.fill(edge);
        pen.fillRounded(x, y, width, height, round);
        pen.fill(inside);
        pen.fillRounded(x + 1, y + 1, width - 2, height - 2, round - 1);
    }
}
