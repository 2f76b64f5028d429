package org.peristiwa.ui.rows;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;

/** Draws headings and rows. */
final class RowPainter {

    static final int PADDING = 8;
    static final int INDENT = 18;
    static final int MARK = 18;

    private static final int SWATCH = 8;
    private static final int LONGEST_DRAWN = 400;

    private final GC gc;
    private final Theme theme;
    private final Columns columns;
    private final int rowHeight;

    RowPainter(GC gc, Theme theme, Columns columns, int rowHeight) {
        this.gc = gc;
        this.theme = theme;
        this.columns = columns;
        this.rowHeight = rowHeight;
        gc.setAntialias(SWT.ON);
    }

    private void background(ThemeColor color) {
        gc.setBackground(new Color(theme.color(color)));
    }

    private void foreground(ThemeColor color) {
        gc.setForeground(new Color(theme.color(color)));
    }

    void ground(Rectangle area) {
        background(ThemeColor.PAPER);
        gc.fillRectangle(area);
    }

    /**
     * Draws the line of headings.
     *
     * @param sorted the column that the rows are sorted by, or -1
     */
    void headings(List<String> headings, int width, int sorted, boolean descending) {
        background(ThemeColor.PANEL);
        gc.fillRectangle(0, 0, width, rowHeight);
        foreground(ThemeColor.QUIET_TEXT);
        for (int i = 0; i < columns.count(); i++) {
            String arrow = i == sorted ? (descending ? " ▾" : " ▴") : "";
            text(headings.get(i) + arrow, columns.left(i) + PADDING, columns.width(i) - PADDING, 0);
        }
        foreground(ThemeColor.LINE);
        gc.drawLine(0, rowHeight - 1, width, rowHeight - 1);
        for (int i = 0; i < columns.count() - 1; i++) {
            int edge = columns.left(i) + columns.width(i);
            gc.drawLine(edge, 4, edge, rowHeight - 5);
        }
    }

    /** Draws one row. */
    void row(Row row, int y, int width, boolean selected, boolean focused) {
        if (selected) {
            background(focused ? ThemeColor.SELECTION : ThemeColor.SELECTION_IDLE);
            gc.fillRectangle(0, y, width, rowHeight);
        }
        ThemeColor ink = ink(row, selected && focused);
        int x = columns.left(0) + PADDING + row.depth() * INDENT;
        if (row.mark() != Row.Mark.NONE || row.depth() > 0) {
            mark(row.mark(), x, y, selected && focused ? ThemeColor.SELECTION_TEXT : ThemeColor.QUIET_TEXT);
            x += MARK;
        }
        if (row.swatch().isPresent()) {
            gc.setBackground(new Color(row.swatch().get()));
            gc.fillRoundRectangle(x, y + (rowHeight - SWATCH) / 2, SWATCH, SWATCH, 3, 3);
            x += SWATCH + 6;
        }
        foreground(ink);
        for (int i = 0; i < Math.min(columns.count(), row.cells().size()); i++) {
            int from = i == 0 ? x : columns.left(i) + PADDING;
            text(row.cells().get(i), from, columns.left(i) + columns.width(i) - from, y);
        }
    }

    private static ThemeColor ink(Row row, boolean onSelection) {
        if (onSelection) {
            return ThemeColor.SELECTION_TEXT;
        }
        return row.tone() == Row.Tone.QUIET ? ThemeColor.QUIET_TEXT : ThemeColor.TEXT;
    }

    private void mark(Row.Mark mark, int x, int y, ThemeColor ink) {
        int middle = y + rowHeight / 2;
        foreground(ink);
        background(ink);
        switch (mark) {
            case OPEN -> gc.fillPolygon(new int[] {x, middle - 2, x + 8, middle - 2, x + 4, middle + 3});
            case CLOSED -> gc.fillPolygon(new int[] {x + 2, middle - 4, x + 7, middle, x + 2, middle + 4});
            case CURRENT -> {
                background(ThemeColor.ACCENT);
                gc.fillPolygon(new int[] {x, middle - 5, x + 9, middle, x, middle + 5});
            }
            case TICKED, UNTICKED, LOCKED -> box(mark, x, middle);
            case NONE, ROOM -> {
                // only the room that others take
            }
        }
    }

    private void box(Row.Mark mark, int x, int middle) {
        gc.setLineWidth(1);
        if (mark == Row.Mark.TICKED) {
            background(ThemeColor.ACCENT);
            gc.fillRoundRectangle(x, middle - 6, 12, 12, 3, 3);
            foreground(ThemeColor.ACCENT_TEXT);
            gc.setLineWidth(2);
            gc.drawPolyline(new int[] {x + 3, middle, x + 5, middle + 3, x + 9, middle - 3});
            gc.setLineWidth(1);
            return;
        }
        if (mark == Row.Mark.LOCKED) {
            gc.setLineStyle(SWT.LINE_DOT);
        }
        gc.drawRoundRectangle(x, middle - 6, 12, 12, 3, 3);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    /** One line, with an ellipsis where it is too long. */
    private void text(String whole, int x, int width, int y) {
        int room = width - PADDING;
        if (room <= 0 || whole.isEmpty()) {
            return;
        }
        gc.drawText(cut(whole, room), x, y + (rowHeight - gc.getFontMetrics().getHeight()) / 2, true);
    }

    private String cut(String whole, int room) {
        String line = oneLine(whole);
        if (gc.textExtent(line).x <= room) {
            return line;
        }
        int fits = 0;
        int tooLong = line.length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (gc.textExtent(shortened(line, middle)).x <= room) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return shortened(line, fits);
    }

    /** Whether a cell's text has room in so many pixels. */
    static boolean fits(GC gc, String text, int room) {
        return gc.textExtent(oneLine(text)).x <= room - PADDING;
    }

    private static String oneLine(String text) {
        String begin = text.length() <= LONGEST_DRAWN ? text : shortened(text, LONGEST_DRAWN);
        return begin.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }

    private static String shortened(String text, int length) {
        int end = length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end) + "…";
    }

    /** Says in the middle why there are no rows. */
    void empty(String text, Rectangle area) {
        foreground(ThemeColor.QUIET_TEXT);
        var layout = new org.eclipse.swt.graphics.TextLayout(gc.getDevice());
        try {
            layout.setFont(gc.getFont());
            layout.setText(text);
            layout.setAlignment(SWT.CENTER);
            layout.setWidth(Math.max(40, area.width - 4 * PADDING));
            layout.draw(gc, area.x + 2 * PADDING, area.y + Math.min(40, area.height / 3));
        } finally {
            layout.dispose();
        }
    }
}
