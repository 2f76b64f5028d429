package org.peristiwa.ui.frame;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;

/**
 * A participant as a chip: a click or Enter shows it in the text; a click on its cross, Delete or Backspace
 * takes it out.
 */
final class ChipControl extends Canvas {

    private static final int PADDING = 7;
    private static final int CROSS = 18;
    private static final int ARC = 10;

    private final Theme theme;
    private final String text;
    private final boolean implicit;
    private boolean overCross;

    ChipControl(Composite parent, Theme theme, Frame.Chip chip, String removeHint, Runnable reveal, Runnable remove) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.theme = theme;
        this.text = chip.text();
        this.implicit = chip.implicit();
        addListener(SWT.Paint, e -> paint(e.gc));
        addListener(SWT.MouseUp, e -> (isOnCross(e) ? remove : reveal).run());
        addListener(SWT.MouseMove, this::hover);
        addListener(SWT.MouseExit, this::hover);
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = true);
        addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL || e.keyCode == SWT.BS) {
                remove.run();
            } else if (e.character == SWT.CR || e.character == ' ') {
                reveal.run();
            }
        });
        setToolTipText(removeHint);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = text;
            }
        });
    }

    private boolean isOnCross(Event event) {
        return event.x >= getSize().x - CROSS;
    }

    private void hover(Event event) {
        boolean now = event.type == SWT.MouseMove && isOnCross(event);
        if (now != overCross) {
            overCross = now;
            redraw();
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        Point extent = gc.textExtent(text);
        gc.dispose();
        int width = extent.x + 2 * PADDING + CROSS - 4;
        return new Point(widthHint == SWT.DEFAULT ? width : Math.min(width, widthHint), extent.y + 6);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(area);
        gc.setBackground(new Color(theme.color(ThemeColor.CHIP)));
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, ARC, ARC);
        gc.setForeground(new Color(theme.color(isFocusControl() ? ThemeColor.ACCENT : ThemeColor.LINE)));
        gc.setLineWidth(isFocusControl() ? 2 : 1);
        gc.setLineStyle(implicit ? SWT.LINE_DASH : SWT.LINE_SOLID);
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ARC, ARC);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setForeground(new Color(theme.color(ThemeColor.TEXT)));
        gc.drawText(shortened(gc, area.width - CROSS - PADDING), PADDING, 3, true);
        gc.setForeground(new Color(theme.color(overCross ? ThemeColor.ERROR : ThemeColor.QUIET_TEXT)));
        gc.setLineWidth(overCross ? 2 : 1);
        int x = area.width - CROSS / 2 - 2;
        int y = area.height / 2;
        gc.drawLine(x - 3, y - 3, x + 3, y + 3);
        gc.drawLine(x - 3, y + 3, x + 3, y - 3);
    }

    /** The text with an ellipsis where it is wider than {@code width} pixels. */
    private String shortened(GC gc, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && gc.textExtent(text.substring(0, end) + "…").x > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + "…";
    }
}
