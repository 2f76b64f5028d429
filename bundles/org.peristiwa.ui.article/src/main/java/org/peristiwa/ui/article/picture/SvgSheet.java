package org.peristiwa.ui.article.picture;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peristiwa.ui.article.paint.Pen;

/** One picture as SVG. */
final class SvgSheet implements Sheets {

    private final Glyphs glyphs;
    private final Drawing drawing;
    private @Nullable SvgShapes shapes;

    SvgSheet(Glyphs glyphs, Drawing drawing) {
        this.glyphs = glyphs;
        this.drawing = drawing;
    }

    /** There is no limit but that of what a program can show. */
    @Override
    public int highest() {
        return 1_000_000;
    }

    @Override
    public boolean manyPages() {
        return false;
    }

    @Override
    public Pen page(int width, int height) {
        SvgShapes fresh = new SvgShapes(width, height, drawing.title());
        shapes = fresh;
        return new ShapePen(fresh, glyphs, drawing.theme().ground());
    }

    @Override
    public Callable<byte[]> finish() {
        SvgShapes drawn = shapes == null ? new SvgShapes(1, 1, drawing.title()) : shapes;
        return drawn::finish;
    }

    @Override
    public void close() {
        shapes = null;
    }
}
