package org.peristiwa.ui.schema.form;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.peristiwa.ui.theme.SafePalette;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;

/** No colour and those of the safe palette in a row: a click chooses one; by keys the arrows go, Enter or the space bar choose. */
final class SwatchStrip extends Canvas {

    private static final int CELL = 24;
    private static final int SWATCH = 16;

    private final Theme theme;
    private final List<String> names;
    private final Consumer<@Nullable RGB> chosen;
    private int current = -1;
    private int ring;

    /**
     * @param names what the cells are called, that of no colour first
     * @param chosen hears of what the user chooses, null for no colour
     */
    SwatchStrip(Composite parent, Theme theme, List<String> names, Consumer<@Nullable RGB> chosen) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.theme = theme;
        this.names = List.copyOf(names);
        this.chosen = chosen;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, event -> setToolTipText(names.get(cellAt(event.x))));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, SwatchStrip::traverse);
        addListener(SWT.KeyDown, this::key);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = names.get(ring);
            }
        });
    }

    /** Marks the cell of a colour: the first for none, none for a colour that the palette lacks. */
    void show(@Nullable RGB color) {
        current = color == null ? 0 : SafePalette.COLORS.indexOf(color) + 1;
        if (current == 0 && color != null) {
            current = -1;
        }
        ring = Math.max(0, current);
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(names.size() * CELL, CELL + 2);
    }

    private int cellAt(int x) {
        return Math.max(0, Math.min(x / CELL, names.size() - 1));
    }

    private static void traverse(Event event) {
        event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS
                && event.detail != SWT.TRAVERSE_RETURN;
    }

    private void press(Event event) {
        if (event.button == 1) {
            setFocus();
            choose(cellAt(event.x));
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> ring = Math.max(0, ring - 1);
            case SWT.ARROW_RIGHT -> ring = Math.min(names.size() - 1, ring + 1);
            case SWT.CR, SWT.KEYPAD_CR, SWT.SPACE -> choose(ring);
            default -> {
                return;
            }
        }
        redraw();
    }

    private void choose(int cell) {
        ring = cell;
        chosen.accept(cell == 0 ? null : SafePalette.COLORS.get(cell - 1));
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(getParent().getBackground());
        Rectangle area = getClientArea();
        gc.fillRectangle(area);
        for (int i = 0; i < names.size(); i++) {
            cell(gc, i, i * CELL + (CELL - SWATCH) / 2, (area.height - SWATCH) / 2);
        }
    }

    private void cell(GC gc, int cell, int x, int y) {
        gc.setAlpha(isEnabled() ? 255 : 110);
        gc.setForeground(new Color(theme.color(ThemeColor.QUIET_TEXT)));
        gc.setLineWidth(1);
        if (cell > 0) {
            gc.setBackground(new Color(SafePalette.COLORS.get(cell - 1)));
            gc.fillRoundRectangle(x, y, SWATCH, SWATCH, 4, 4);
        } else {
            gc.drawLine(x + 2, y + SWATCH - 3, x + SWATCH - 3, y + 2);
        }
        gc.drawRoundRectangle(x, y, SWATCH - 1, SWATCH - 1, 4, 4);
        gc.setAlpha(255);
        if (cell == current) {
            gc.setForeground(new Color(theme.color(ThemeColor.TEXT)));
            gc.setLineWidth(2);
            gc.drawRoundRectangle(x - 3, y - 3, SWATCH + 5, SWATCH + 5, 6, 6);
        }
        if (cell == ring && isFocusControl()) {
            gc.setForeground(new Color(theme.color(ThemeColor.ACCENT)));
            gc.setLineWidth(2);
            gc.drawRoundRectangle(x - 3, y - 3, SWATCH + 5, SWATCH + 5, 6, 6);
        }
    }
}
