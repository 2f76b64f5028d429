package org.peristiwa.ui.article.picture;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.Callable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Transform;
import org.jspecify.annotations.Nullable;
import org.peristiwa.ui.article.paint.CanvasFonts;
import org.peristiwa.ui.article.paint.GcPen;
import org.peristiwa.ui.article.paint.Pen;

/** One picture of pixels, fine enough for print. */
final class PngSheet implements Sheets {

    /** Pixels for each pixel of the layout. */
    private static final int FINENESS = 2;

    /** Cairo draws on no more. */
    private static final int MOST_PIXELS = 32_000;

    private final Device device;
    private final CanvasFonts fonts;
    private @Nullable Image image;
    private @Nullable GC gc;
    private @Nullable Transform larger;

    PngSheet(Device device, CanvasFonts fonts) {
        this.device = device;
        this.fonts = fonts;
    }

    @Override
    public int highest() {
        return MOST_PIXELS / FINENESS;
    }

    @Override
    public boolean manyPages() {
        return false;
    }

    @Override
    public Pen page(int width, int height) {
        Image sheet = new Image(device, width * FINENESS, height * FINENESS);
        GC on = new GC(sheet);
        Transform scale = new Transform(device);
        image = sheet;
        gc = on;
        larger = scale;
        scale.scale(FINENESS, FINENESS);
        on.setTransform(scale);
        return new GcPen(on, fonts);
    }

    @Override
    public Callable<byte[]> finish() {
        Image drawn = image == null ? new Image(device, 1, 1) : image;
        image = drawn;
        ImageData data = drawn.getImageData(100);
        return () -> {
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {data};
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            loader.save(png, SWT.IMAGE_PNG);
            return png.toByteArray();
        };
    }

    @Override
    public void close() {
        if (larger != null) {
            larger.dispose();
        }
        if (gc != null) {
            gc.dispose();
        }
        if (image != null) {
            image.dispose();
        }
    }
}
