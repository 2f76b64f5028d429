package org.peristiwa.ui.workbench.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;

/**
 * Keys and what they do in columns, on one canvas: a label for each word took the screen longer to make than a person should
 * wait for a sheet.
 */
final class KeyPage {

    private static final int COLUMNS = 3;
    private static final int MARGIN_X = 24;
    private static final int MARGIN_Y = 18;
    private static final int BETWEEN_COLUMNS = 32;
    private static final int BETWEEN_WORDS = 12;
    private static final int BETWEEN_ROWS = 4;
    private static final int ABOVE_HEADING = 8;

    /** A line: a heading, or keys and what they do. */
    record Row(String keys, String does, boolean heading) {}

    /** A word at its place. */
    private record Word(String text, int x, int y, ThemeColor color, Font font) {}

    private final Font plain = JFaceResources.getFontRegistry().get(JFaceResources.DEFAULT_FONT);
    private final Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
    private final Canvas canvas;
    private final Theme theme;
    private final List<Word> page = new ArrayList<>();
    private Point size = new Point(0, 0);

    KeyPage(Composite parent, Theme theme, List<Row> rows) {
        this.theme = theme;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(new Color(theme.color(ThemeColor.PANEL)));
        lay(rows);
        canvas.setSize(size);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        String spoken = rows.stream()
                .map(row -> row.heading() ? row.does() : row.keys() + ": " + row.does())
                .collect(Collectors.joining("\n"));
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken;
            }
        });
    }

    /** In pixels, what the whole page takes. */
    Point size() {
        return size;
    }

    private void lay(List<Row> rows) {
        GC gc = new GC(canvas);
        try {
            int perColumn = (rows.size() + COLUMNS - 1) / COLUMNS;
            int x = MARGIN_X;
            int bottom = 0;
            int first = 0;
            for (int i = 1; i <= COLUMNS && first < rows.size(); i++) {
                int next = i == COLUMNS ? rows.size() : end(rows, first, perColumn);
                Point end = column(gc, rows.subList(first, next), x);
                x = end.x + BETWEEN_COLUMNS;
                bottom = Math.max(bottom, end.y);
                first = next;
            }
            size = new Point(x - BETWEEN_COLUMNS + MARGIN_X, bottom + MARGIN_Y);
        } finally {
            gc.dispose();
        }
    }

    /** Where a column that begins at {@code first} ends: a heading stands above what it heads. */
    private static int end(List<Row> rows, int first, int perColumn) {
        int end = Math.min(rows.size(), first + perColumn);
        return end - 1 > first && rows.get(end - 1).heading() ? end - 1 : end;
    }

    /** Where the column ends, to the right and below. */
    private Point column(GC gc, List<Row> rows, int x) {
        gc.setFont(plain);
        int keysWidth =
                rows.stream().mapToInt(row -> gc.textExtent(row.keys()).x).max().orElse(0);
        int doesX = x + keysWidth + BETWEEN_WORDS;
        int right = doesX;
        int y = MARGIN_Y;
        for (Row row : rows) {
            Font font = row.heading() ? bold : plain;
            int wordX = row.heading() ? x : doesX;
            if (row.heading() && y > MARGIN_Y) {
                y += ABOVE_HEADING;
            }
            gc.setFont(font);
            Point extent = gc.textExtent(row.does());
            if (!row.heading()) {
                page.add(new Word(row.keys(), x, y, ThemeColor.ACCENT, plain));
            }
            page.add(new Word(row.does(), wordX, y, ThemeColor.TEXT, font));
            right = Math.max(right, wordX + extent.x);
            y += extent.y + BETWEEN_ROWS;
        }
        return new Point(right, y - BETWEEN_ROWS);
    }

    private void paint(GC gc) {
        for (Word word : page) {
            gc.setFont(word.font());
            gc.setForeground(new Color(theme.color(word.color())));
            gc.drawText(word.text(), word.x(), word.y(), true);
        }
        Rectangle area = canvas.getClientArea();
        gc.setForeground(new Color(theme.color(ThemeColor.LINE)));
        gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
    }
}
