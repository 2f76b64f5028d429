package org.peristiwa.ui.article.paint;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.RGB;
import org.peristiwa.ui.article.layout.MeasuredText;

/** Draws on the screen or on an image, as long as its GC lives. */
public final class GcPen implements Pen {

    private final GC gc;
    private final CanvasFonts fonts;
    private final Map<RGB, Color> colors = new HashMap<>();

    public GcPen(GC gc, CanvasFonts fonts) {
        this.gc = gc;
        this.fonts = fonts;
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.DEFAULT);
    }

    /** Colours need no disposing in SWT. */
    private Color swt(RGB color) {
        return colors.computeIfAbsent(color, Color::new);
    }

    @Override
    public void fill(RGB color) {
        gc.setBackground(swt(color));
    }

    @Override
    public void ink(RGB color) {
        gc.setForeground(swt(color));
    }

    @Override
    public void face(Face face) {
        gc.setFont(fonts.of(face));
    }

    @Override
    public void line(float width) {
        gc.setLineAttributes(new LineAttributes(width, SWT.CAP_ROUND, SWT.JOIN_ROUND));
    }

    @Override
    public void dashed(float width) {
        gc.setLineAttributes(
                new LineAttributes(width, SWT.CAP_FLAT, SWT.JOIN_ROUND, SWT.LINE_CUSTOM, new float[] {3, 3}, 0, 10));
    }

    @Override
    public void fillRectangle(int x, int y, int width, int height) {
        gc.fillRectangle(x, y, width, height);
    }

    @Override
    public void fillRounded(int x, int y, int width, int height, int round) {
        gc.fillRoundRectangle(x, y, width, height, round, round);
    }

    @Override
    public void drawRounded(int x, int y, int width, int height, int round) {
        gc.drawRoundRectangle(x, y, width, height, round, round);
    }

    @Override
    public void drawLine(int fromX, int fromY, int toX, int toY) {
        gc.drawLine(fromX, fromY, toX, toY);
    }

    @Override
    public void draw(Outline outline) {
        Path path = path(outline);
        try {
            gc.drawPath(path);
        } finally {
            path.dispose();
        }
    }

    @Override
    public void fill(Outline outline) {
        Path path = path(outline);
        try {
            gc.fillPath(path);
        } finally {
            path.dispose();
        }
    }

    private Path path(Outline outline) {
        Path path = new Path(gc.getDevice());
        for (Outline.Segment segment : outline.segments()) {
            if (segment instanceof Outline.Move move) {
                path.moveTo(move.x(), move.y());
            } else if (segment instanceof Outline.Line line) {
                path.lineTo(line.x(), line.y());
            } else if (segment instanceof Outline.Quad quad) {
                path.quadTo(quad.cx(), quad.cy(), quad.x(), quad.y());
            } else if (segment instanceof Outline.Cubic cubic) {
                path.cubicTo(cubic.c1x(), cubic.c1y(), cubic.c2x(), cubic.c2y(), cubic.x(), cubic.y());
            } else {
                path.close();
            }
        }
        return path;
    }

    @Override
    public void write(String words, int x, int y) {
        gc.drawString(words, x, y, true);
    }

    @Override
    public int width(String words) {
        return gc.stringExtent(words).x;
    }

    @Override
    public int height() {
        return gc.getFontMetrics().getHeight();
    }

    @Override
    public void write(MeasuredText text, int line, int x, int y) {
        if (text instanceof SwtMeasuredText shaped) {
            shaped.draw(gc, line, x, y);
        }
    }
}
