package org.peristiwa.ui.article.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;
import org.peristiwa.ui.article.paint.Outline;

/** Shapes on a page of PDF. */
final class PdfShapes implements Shapes {

    private final PDDocument document;
    private final PDPageContentStream page;
    private final PDFont font;

    /**
     * Draws on a page.
     *
     * @param page whose unit is a pixel of the layout and whose y grows downwards
     * @param font of the words that are not seen
     */
    PdfShapes(PDDocument document, PDPageContentStream page, PDFont font) {
        this.document = document;
        this.page = page;
        this.font = font;
    }

    /** An operator of PDF. */
    private interface Step {
        void run() throws IOException;
    }

    /** The document is in memory: there is no disk that could fail. */
    private static void write(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void fill(Outline outline, RGB color) {
        if (outline.segments().isEmpty()) {
            return;
        }
        write(() -> {
            page.setNonStrokingColor(color.red / 255f, color.green / 255f, color.blue / 255f);
            path(outline);
            page.fill();
        });
    }

    @Override
    public void draw(Outline outline, RGB color, float width, boolean dashed) {
        write(() -> {
            page.setStrokingColor(color.red / 255f, color.green / 255f, color.blue / 255f);
            page.setLineWidth(width);
            page.setLineJoinStyle(1);
            page.setLineCapStyle(dashed ? 0 : 1);
            page.setLineDashPattern(dashed ? new float[] {3, 3} : new float[0], 0);
            path(outline);
            page.stroke();
        });
    }

    private void path(Outline outline) throws IOException {
        float x = 0;
        float y = 0;
        for (Outline.Segment segment : outline.segments()) {
            if (segment instanceof Outline.Move move) {
                page.moveTo(move.x(), move.y());
                x = move.x();
                y = move.y();
            } else if (segment instanceof Outline.Line line) {
                page.lineTo(line.x(), line.y());
                x = line.x();
                y = line.y();
            } else if (segment instanceof Outline.Quad quad) {
                // PDF has cubic curves only: the control points lie two thirds of the way to the one that was
                page.curveTo(
                        x + (quad.cx() - x) * 2 / 3,
                        y + (quad.cy() - y) * 2 / 3,
                        quad.x() + (quad.cx() - quad.x()) * 2 / 3,
                        quad.y() + (quad.cy() - quad.y()) * 2 / 3,
                        quad.x(),
                        quad.y());
                x = quad.x();
                y = quad.y();
            } else if (segment instanceof Outline.Cubic cubic) {
                page.curveTo(cubic.c1x(), cubic.c1y(), cubic.c2x(), cubic.c2y(), cubic.x(), cubic.y());
                x = cubic.x();
                y = cubic.y();
            } else {
                page.closePath();
            }
        }
    }

    /** Words in Latin, Greek and Cyrillic letters, which the font has; others can be seen and not be found. */
    @Override
    public void words(String words, int x, int y, int width, int height) {
        float size = height * 0.75f;
        write(() -> {
            float natural;
            try {
                natural = font.getStringWidth(words) / 1000 * size;
            } catch (IllegalArgumentException e) {
                return;
            }
            page.beginText();
            page.setRenderingMode(RenderingMode.NEITHER);
            page.setFont(font, size);
            page.setHorizontalScaling(natural > 0 ? 100 * width / natural : 100);
            page.setTextMatrix(new Matrix(1, 0, 0, -1, x, y + height * 0.8f));
            page.showText(words);
            page.endText();
        });
    }

    @Override
    public void picture(ImageData data, int x, int y, int width, int height) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {data};
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        loader.save(png, SWT.IMAGE_PNG);
        write(() -> {
            PDImageXObject image = PDImageXObject.createFromByteArray(document, png.toByteArray(), "picture");
            page.drawImage(image, new Matrix(width, 0, 0, -height, x, y + height));
        });
    }
}
