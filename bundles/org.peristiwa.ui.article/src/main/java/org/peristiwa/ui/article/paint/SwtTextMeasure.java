package org.peristiwa.ui.article.paint;

import java.text.Bidi;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.peristiwa.ui.article.layout.MarkKind;
import org.peristiwa.ui.article.layout.MeasuredText;
import org.peristiwa.ui.article.layout.Metrics;
import org.peristiwa.ui.article.layout.TextMeasure;

/** Measures with SWT's text layout, which shapes and orders text as it will be drawn. */
public final class SwtTextMeasure implements TextMeasure {

    private static final String SAMPLE = "Menteri luar negeri bertemu duta besar di Jakarta, Kamis, 12 Mei.";

    private final Device device;
    private final CanvasFonts fonts;
    private final GC gc;
    private final Metrics metrics;
    private final Map<String, Integer> labelWidths = new HashMap<>();
    private final Map<String, Integer> triggerWidths = new HashMap<>();
    private final Map<String, Integer> nameWidths = new HashMap<>();

    public SwtTextMeasure(Device device, CanvasFonts fonts) {
        this.device = device;
        this.fonts = fonts;
        this.gc = new GC(device);
        this.metrics = measureSizes();
    }

    private Metrics measureSizes() {
        gc.setFont(fonts.label());
        int label = gc.getFontMetrics().getHeight();
        gc.setFont(fonts.name());
        int name = gc.getFontMetrics().getHeight();
        gc.setFont(fonts.text());
        FontMetrics text = gc.getFontMetrics();
        int sample = gc.stringExtent(SAMPLE).x;
        return new Metrics(
                text.getHeight(),
                (sample + SAMPLE.length() - 1) / SAMPLE.length(),
                Math.round(text.getHeight() * 0.36f),
                Math.round(text.getHeight() * 0.5f),
                label + 1,
                Math.max(3, label / 3),
                Math.max(5, label / 3),
                name,
                Math.max(3, label / 4),
                Math.max(4, name / 2),
                Math.max(8, label));
    }

    @Override
    public MeasuredText measure(String text, int width) {
        boolean rightToLeft =
                !text.isEmpty() && new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1;
        return new SwtMeasuredText(
                device, fonts.text(), tabs(), text, width, rightToLeft, breakLines(text, width, rightToLeft));
    }

    /** A tab goes on to the next eighth character, as everywhere. */
    private int[] tabs() {
        return new int[] {8 * metrics.charWidth()};
    }

    private int[] breakLines(String text, int width, boolean rightToLeft) {
        if (text.isEmpty()) {
            return new int[] {0, 0};
        }
        TextLayout layout = new TextLayout(device);
        try {
            layout.setFont(fonts.text());
            layout.setOrientation(rightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
            layout.setTabs(tabs());
            layout.setText(text);
            layout.setWidth(Math.max(1, width));
            return layout.getLineOffsets();
        } finally {
            layout.dispose();
        }
    }

    @Override
    public int labelWidth(MarkKind kind, String text) {
        return kind.isTrigger() ? width(text, fonts.trigger(), triggerWidths) : width(text, fonts.label(), labelWidths);
    }

    @Override
    public int detailWidth(String text) {
        return width(text, fonts.label(), labelWidths);
    }

    @Override
    public int nameWidth(String text) {
        return width(text, fonts.name(), nameWidths);
    }

    private int width(String text, Font font, Map<String, Integer> known) {
        return known.computeIfAbsent(text, t -> {
            gc.setFont(font);
            return gc.stringExtent(t).x;
        });
    }

    @Override
    public Metrics metrics() {
        return metrics;
    }

    /** Lets go of what measuring holds; the fonts stay. */
    public void dispose() {
        gc.dispose();
    }
}
