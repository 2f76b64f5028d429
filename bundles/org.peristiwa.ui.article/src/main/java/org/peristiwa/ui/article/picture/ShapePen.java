package org.peristiwa.ui.article.picture;

import java.util.Optional;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.peristiwa.ui.article.layout.MeasuredText;
import org.peristiwa.ui.article.paint.Face;
import org.peristiwa.ui.article.paint.Outline;
import org.peristiwa.ui.article.paint.Pen;
import org.peristiwa.ui.article.paint.ShapedLine;

/** A pen for pictures of shapes. What is written is drawn as shapes, and lies unseen as words over them, to be found and copied. */
final class ShapePen implements Pen {

    private final Shapes shapes;
    private final Glyphs glyphs;
    private final RGB ground;
    private RGB fill = new RGB(0, 0, 0);
    private RGB ink = new RGB(0, 0, 0);
    private Face face = Face.TEXT;
    private float width = 1;
    private boolean dashed;

    /** @param ground the colour behind it all */
    ShapePen(Shapes shapes, Glyphs glyphs, RGB ground) {
        this.shapes = shapes;
        this.glyphs = glyphs;
        this.ground = ground;
    }

    @Override
    public void fill(RGB color) {
        fill = color;
    }

    @Override
    public void ink(RGB color) {
        ink = color;
    }

    @Override
    public void face(Face newFace) {
        face = newFace;
    }

    @Override
    public void line(float newWidth) {
        width = newWidth;
        dashed = false;
    }

    @Override
    public void dashed(float newWidth) {
        width = newWidth;
        dashed = true;
    }

    @Override
    public void fillRectangle(int x, int y, int w, int h) {
        shapes.fill(Outline.rectangle(x, y, w, h), fill);
    }

    @Override
    public void fillRounded(int x, int y, int w, int h, int round) {
        shapes.fill(Outline.rounded(x, y, w, h, round), fill);
    }

    /** On the screen a line runs through the middle of pixels. */
    @Override
    public void drawRounded(int x, int y, int w, int h, int round) {
        draw(Outline.rounded(x + 0.5f, y + 0.5f, w, h, round));
    }

    @Override
    public void drawLine(int fromX, int fromY, int toX, int toY) {
        draw(new Outline().move(fromX + 0.5f, fromY + 0.5f).line(toX + 0.5f, toY + 0.5f));
    }

    @Override
    public void draw(Outline outline) {
        shapes.draw(outline, ink, width, dashed);
    }

    @Override
    public void fill(Outline outline) {
        shapes.fill(outline, fill);
    }

    @Override
    public void write(String words, int x, int y) {
        if (words.isEmpty()) {
            return;
        }
        Point size = glyphs.extent(words, face);
        Optional<Outline> outline = glyphs.outline(words, face, x, y);
        if (outline.isPresent()) {
            shapes.fill(outline.get(), ink);
        } else {
            ImageData picture = glyphs.picture(words, face, ink, ground);
            shapes.picture(picture, x, y, size.x, size.y);
        }
        shapes.words(words, x, y, size.x, size.y);
    }

    @Override
    public int width(String words) {
        return glyphs.extent(words, face).x;
    }

    @Override
    public int height() {
        return glyphs.height(face);
    }

    @Override
    public void write(MeasuredText text, int line, int x, int y) {
        Face before = face;
        face = Face.TEXT;
        if (text instanceof ShapedLine shaped) {
            for (ShapedLine.Word word : shaped.words(line)) {
                write(word.text(), x + word.x(), y + word.down());
            }
        }
        face = before;
    }
}
