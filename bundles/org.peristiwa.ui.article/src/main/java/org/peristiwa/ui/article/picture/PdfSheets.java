package org.peristiwa.ui.article.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.peristiwa.ui.article.paint.Pen;

/** Pages of a PDF file, each as large as what is on it. */
final class PdfSheets implements Sheets {

    /** Points, of which an inch has 72, for a pixel, of which it has 96. */
    private static final float POINTS = 0.75f;

    /** The largest page that viewers take, in points: PDF 1.7, annex C. */
    private static final int MOST_POINTS = 14_400;

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final Glyphs glyphs;
    private final Drawing drawing;
    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private @Nullable PDPageContentStream page;

    PdfSheets(Glyphs glyphs, Drawing drawing) {
        this.glyphs = glyphs;
        this.drawing = drawing;
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(drawing.title());
        document.setDocumentInformation(about);
        font = font(document);
    }

    /** The one that PDFBox brings along: a search for the machine's own fonts takes seconds. Only letters in use are written. */
    private static PDFont font(PDDocument document) {
        try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
            return PDType0Font.load(document, Objects.requireNonNull(file, FONT), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int highest() {
        return (int) (MOST_POINTS / POINTS);
    }

    @Override
    public boolean manyPages() {
        return true;
    }

    @Override
    public Pen page(int width, int height) {
        try {
            endPage();
            PDPage sheet = new PDPage(new PDRectangle(width * POINTS, height * POINTS));
            document.addPage(sheet);
            PDPageContentStream content = new PDPageContentStream(document, sheet);
            content.transform(new Matrix(POINTS, 0, 0, -POINTS, 0, height * POINTS));
            page = content;
            return new ShapePen(
                    new PdfShapes(document, content, font),
                    glyphs,
                    drawing.theme().ground());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void endPage() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
    }

    @Override
    public Callable<byte[]> finish() {
        try {
            endPage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return () -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            document.close();
            return bytes.toByteArray();
        };
    }

    /** Only given up: a file that was finished closes by itself. */
    @Override
    public void close() {
        page = null;
    }
}
