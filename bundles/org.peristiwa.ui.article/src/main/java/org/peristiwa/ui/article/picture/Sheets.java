package org.peristiwa.ui.article.picture;

import java.util.concurrent.Callable;
import org.eclipse.swt.graphics.Device;
import org.peristiwa.ui.article.paint.CanvasFonts;
import org.peristiwa.ui.article.paint.Pen;

/** The pages of a file that is being drawn. UI thread. */
interface Sheets extends AutoCloseable {

    /** The sheets of a format. */
    static Sheets of(PictureFormat format, Device device, CanvasFonts fonts, Drawing drawing) {
        return switch (format) {
            case SVG -> new SvgSheet(new Glyphs(device, fonts), drawing);
            case PDF -> new PdfSheets(new Glyphs(device, fonts), drawing);
            case PNG -> new PngSheet(device, fonts);
        };
    }

    /** The most pixels of the layout that a page can be high. */
    int highest();

    /** Whether there can be more than one page. */
    boolean manyPages();

    /** Begins a page of this size, in pixels of the layout. The pen lives until the next page or the end. */
    Pen page(int width, int height);

    /** Ends the file; its bytes may be taken on any thread. */
    Callable<byte[]> finish();

    @Override
    void close();
}
