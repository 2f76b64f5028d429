package org.peristiwa.ui.schema.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.ui.schema.desk.SchemaDesk;
import org.peristiwa.ui.theme.ThemeColor;
import org.peristiwa.ui.theme.TypeColor;

/** Shows a type as it looks in an article, in the colours of the theme; of all else just the colour. */
final class ColorWell extends Canvas {

    private static final int WIDTH = 84;
    private static final int PADDING = 8;

    private final SchemaDesk desk;
    private final SchemaElement element;
    private @Nullable RGB own;

    ColorWell(Composite parent, SchemaDesk desk, SchemaElement element) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.desk = desk;
        this.element = element;
        addListener(SWT.Paint, event -> paint(event.gc));
    }

    /** Shows it with this colour of its own, null for none. */
    void show(@Nullable RGB color) {
        own = color;
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        int height = gc.getFontMetrics().getHeight();
        gc.dispose();
        return new Point(WIDTH, height + 8);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        if (element instanceof AnnotationType type) {
            TypeColor colors = desk.theme().typeColor(type, desk.types());
            box(gc, area, colors.fill(), colors.line());
            gc.setForeground(new Color(desk.theme().color(ThemeColor.TEXT)));
        } else if (own != null) {
            box(gc, area, own, desk.theme().color(ThemeColor.LINE));
            return;
        } else {
            gc.setForeground(new Color(desk.theme().color(ThemeColor.LINE)));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 6, 6);
            return;
        }
        String label = desk.label(element);
        int end = label.length();
        while (end > 1 && gc.textExtent(label.substring(0, end)).x > area.width - 2 * PADDING) {
            end = label.offsetByCodePoints(end, -1);
        }
        String shown = end == label.length() ? label : label.substring(0, Math.max(1, end - 1)) + "…";
        Point extent = gc.textExtent(shown);
        gc.drawText(shown, (area.width - extent.x) / 2, (area.height - extent.y) / 2, true);
    }

    private static void box(GC gc, Rectangle area, RGB fill, RGB line) {
        gc.setBackground(new Color(fill));
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, 6, 6);
        gc.setForeground(new Color(line));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 6, 6);
    }
}
