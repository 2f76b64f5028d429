package org.peristiwa.ui.article.paint;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;

/**
 * The fonts of the canvas at one zoom: a text face for the article, a plain one for all that is said about it. The
 * first face that the machine has is taken; characters that it lacks come from the system's own fallback.
 */
public final class CanvasFonts {

    /** Size of the article's text at zoom 1, in points. */
    public static final double TEXT_POINTS = 12;
    /** Labels are this much of the text's size. */
    public static final double LABEL_SHARE = 0.75;

    private static final List<String> TEXT_FACES = List.of("Noto Serif", "Charter", "Georgia", "DejaVu Serif", "Serif");
    private static final List<String> LABEL_FACES =
            List.of("Noto Sans", "Inter", "Segoe UI", "Helvetica Neue", "Cantarell", "DejaVu Sans", "Sans");

    private final Font text;
    private final Font label;
    private final Font trigger;
    private final Font name;

    /** @param zoom 1 for the usual size */
    public CanvasFonts(Device device, double zoom) {
        this(device, zoom, "");
    }

    /**
     * Fonts of a face.
     *
     * @param zoom 1 for the usual size
     * @param face of the text, by its name in the system; empty for the usual one, which is taken, too, where there is no such face
     */
    public CanvasFonts(Device device, double zoom, String face) {
        String labels = face(device, LABEL_FACES);
        String letters = face.isEmpty() || device.getFontList(face, true).length == 0 ? face(device, TEXT_FACES) : face;
        text = font(device, letters, TEXT_POINTS * zoom, SWT.NORMAL);
        label = font(device, labels, TEXT_POINTS * LABEL_SHARE * zoom, SWT.NORMAL);
        trigger = font(device, labels, TEXT_POINTS * LABEL_SHARE * zoom, SWT.BOLD);
        name = font(device, labels, TEXT_POINTS * LABEL_SHARE * 0.9 * zoom, SWT.NORMAL);
    }

    private static String face(Device device, List<String> faces) {
        return faces.stream()
                .filter(face -> device.getFontList(face, true).length > 0)
                .findFirst()
                .orElse(faces.get(faces.size() - 1));
    }

    private static Font font(Device device, String face, double points, int style) {
        return new Font(device, new FontData(face, Math.max(5, (int) Math.round(points)), style));
    }

    /** The font for what words are for. */
    public Font of(Face face) {
        return switch (face) {
            case TEXT -> text;
            case LABEL -> label;
            case TRIGGER -> trigger;
            case NAME -> name;
        };
    }

    /** Of the article. */
    public Font text() {
        return text;
    }

    /** Of participants' labels, of what stands behind a label, and of the gutter. */
    public Font label() {
        return label;
    }

    /** Of triggers' labels. */
    public Font trigger() {
        return trigger;
    }

    /** Of the names on arcs. */
    public Font name() {
        return name;
    }

    /** Lets go of the fonts. */
    public void dispose() {
        text.dispose();
        label.dispose();
        trigger.dispose();
        name.dispose();
    }
}
