package org.peristiwa.ui.article.picture;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.PathData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Transform;
import org.peristiwa.ui.article.paint.CanvasFonts;
import org.peristiwa.ui.article.paint.Face;
import org.peristiwa.ui.article.paint.Outline;

/**
 * Words as shapes: a picture that needs no fonts looks everywhere as it did here, in any script. Coloured emoji have no
 * outline; they become small pictures in the picture.
 */
final class Glyphs {

    /** Pixels of a small picture for each pixel of the layout. */
    static final int FINENESS = 4;

    private final Device device;
    private final CanvasFonts fonts;

    Glyphs(Device device, CanvasFonts fonts) {
        this.device = device;
        this.fonts = fonts;
    }

    /** The outline of words whose upper left corner is at a point; empty where their font has none. */
    Optional<Outline> outline(String words, Face face, float x, float y) {
        Outline outline = new Outline();
        add(outline, words, face, x, y);
        boolean drawn = outline.segments().stream().anyMatch(segment -> !(segment instanceof Outline.Move));
        return drawn || words.isBlank() ? Optional.of(outline) : Optional.empty();
    }

    /** Cairo leaves out what lies more than ten times the font's size from the origin: words are traced around it. */
    private void add(Outline outline, String words, Face face, float x, float y) {
        int width = extent(words, face).x;
        if (width > 12 * height(face) && words.length() > 1) {
            int middle = boundaryNear(words, words.length() / 2);
            if (middle > 0 && middle < words.length()) {
                String left = words.substring(0, middle);
                add(outline, left, face, x, y);
                add(outline, words.substring(middle), face, x + extent(left, face).x, y);
                return;
            }
        }
        Path path = new Path(device);
        try {
            path.addString(words, -width / 2f, 0, fonts.of(face));
            add(outline, path.getPathData(), x + width / 2f, y);
        } finally {
            path.dispose();
        }
    }

    /** Never within what a reader takes for one character. */
    private static int boundaryNear(String words, int offset) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(words);
        return characters.isBoundary(offset) ? offset : characters.preceding(offset);
    }

    private static void add(Outline outline, PathData data, float dx, float dy) {
        float[] at = data.points;
        int i = 0;
        for (byte type : data.types) {
            switch (type) {
                case SWT.PATH_MOVE_TO -> outline.move(at[i++] + dx, at[i++] + dy);
                case SWT.PATH_LINE_TO -> outline.line(at[i++] + dx, at[i++] + dy);
                case SWT.PATH_QUAD_TO -> outline.quad(at[i++] + dx, at[i++] + dy, at[i++] + dx, at[i++] + dy);
                case SWT.PATH_CUBIC_TO ->
                    outline.cubic(at[i++] + dx, at[i++] + dy, at[i++] + dx, at[i++] + dy, at[i++] + dx, at[i++] + dy);
                default -> outline.close();
            }
        }
    }

    /** What has no outline, as a picture on {@code ground}; {@link #FINENESS} times as large as on the screen. */
    ImageData picture(String words, Face face, RGB ink, RGB ground) {
        Point size = extent(words, face);
        Image image = new Image(device, Math.max(1, size.x * FINENESS), Math.max(1, size.y * FINENESS));
        GC gc = new GC(image);
        Transform larger = new Transform(device);
        try {
            gc.setBackground(new Color(ground));
            gc.fillRectangle(image.getBounds());
            larger.scale(FINENESS, FINENESS);
            gc.setTransform(larger);
            gc.setForeground(new Color(ink));
            gc.setFont(fonts.of(face));
            gc.drawString(words, 0, 0, true);
            return image.getImageData(100);
        } finally {
            larger.dispose();
            gc.dispose();
            image.dispose();
        }
    }

    /** Width and height of words, in pixels of the layout. */
    Point extent(String words, Face face) {
        return measured(face, gc -> gc.stringExtent(words));
    }

    /** Height of a line. */
    int height(Face face) {
        return measured(face, gc -> gc.getFontMetrics().getHeight());
    }

    private <T> T measured(Face face, Function<GC, T> measure) {
        GC gc = new GC(device);
        try {
            Font font = fonts.of(face);
            gc.setFont(font);
            return measure.apply(gc);
        } finally {
            gc.dispose();
        }
    }
}
