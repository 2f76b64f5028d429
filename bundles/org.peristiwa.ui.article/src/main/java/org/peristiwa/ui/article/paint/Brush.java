package org.peristiwa.ui.article.paint;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.RGB;
import org.peristiwa.ui.article.layout.Emphasis;
import org.peristiwa.ui.article.layout.Mark;
import org.peristiwa.ui.article.layout.MarkKind;
import org.peristiwa.ui.article.layout.Metrics;

/** What every painter works with: where to draw, with which fonts and colours, and what stands out. */
final class Brush {

    private record Key(MarkKind kind, String type, boolean faded) {}

    private final GC gc;
    private final CanvasFonts fonts;
    private final CanvasTheme theme;
    private final Metrics metrics;
    private final Emphasis emphasis;
    private final Map<Key, MarkColors> colors = new HashMap<>();
    private final Map<RGB, Color> swtColors = new HashMap<>();

    Brush(GC gc, CanvasFonts fonts, CanvasTheme theme, Metrics metrics, Emphasis emphasis) {
        this.gc = gc;
        this.fonts = fonts;
        this.theme = theme;
        this.metrics = metrics;
        this.emphasis = emphasis;
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.DEFAULT);
    }

    GC gc() {
        return gc;
    }

    CanvasFonts fonts() {
        return fonts;
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

    void fill(RGB color) {
        gc.setBackground(swt(color));
    }

    void ink(RGB color) {
        gc.setForeground(swt(color));
    }

    /** Colours need no disposing in SWT. */
    private Color swt(RGB color) {
        return swtColors.computeIfAbsent(color, c -> new Color(c));
    }

    /**
     * Fills a rounded rectangle with a border of one pixel inside it. Two fills cost a quarter of a fill and a
     * stroke, and a page has hundreds.
     */
    void edged(int x, int y, int width, int height, int round, RGB edge, RGB inside) {
        fill(edge);
        gc.fillRoundRectangle(x, y, width, height, round, round);
        fill(inside);
        gc.fillRoundRectangle(x + 1, y + 1, width - 2, height - 2, round - 1, round - 1);
    }

    void line(float width) {
        gc.setLineAttributes(new LineAttributes(width, SWT.CAP_ROUND, SWT.JOIN_ROUND));
    }

    void dashed(float width) {
        gc.setLineAttributes(
                new LineAttributes(width, SWT.CAP_FLAT, SWT.JOIN_ROUND, SWT.LINE_CUSTOM, new float[] {3, 3}, 0, 10));
    }
}
