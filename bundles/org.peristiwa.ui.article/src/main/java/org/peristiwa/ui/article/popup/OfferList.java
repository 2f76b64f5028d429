package org.peristiwa.ui.article.popup;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The rows of a popup: number, swatch, label, note, shortcut. */
final class OfferList {

    private static final int MOST_ROWS = 10;
    private static final int PADDING = 8;
    private static final int DIGITS = 9;

    private final Canvas canvas;
    private final PopupColors colors;
    private final Consumer<Offer> taken;
    private final int rowHeight;
    private List<Offer> rows = List.of();
    private int chosen;
    private int first;
    private boolean numbers;

    OfferList(Composite parent, PopupColors colors, Consumer<Offer> taken) {
        this.canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS | SWT.NO_BACKGROUND);
        this.colors = colors;
        this.taken = taken;
        GC gc = new GC(canvas);
        rowHeight = gc.getFontMetrics().getHeight() + 6;
        gc.dispose();
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseMove, event -> choose(first + event.y / rowHeight));
        canvas.addListener(SWT.MouseUp, this::clicked);
        canvas.addListener(SWT.MouseVerticalWheel, event -> choose(chosen - Integer.signum(event.count)));
    }

    Canvas control() {
        return canvas;
    }

    private void clicked(Event event) {
        if (event.button == 1 && first + event.y / rowHeight < rows.size()) {
            taken.accept(rows.get(first + event.y / rowHeight));
        }
    }

    /** @param numbered whether the first nine rows show their digit */
    void show(List<Offer> offers, boolean numbered) {
        rows = offers;
        numbers = numbered;
        chosen = 0;
        first = 0;
        canvas.redraw();
    }

    /** The widest that any of {@code offers} needs, and the height of as many rows as are shown. */
    Point size(List<Offer> offers) {
        GC gc = new GC(canvas);
        int width = 180;
        for (Offer offer : offers) {
            int wanted = gc.stringExtent(offer.label() + "  " + offer.note() + "    " + offer.shortcut()).x;
            width = Math.max(width, wanted + rowHeight + numberWidth(gc) + 3 * PADDING);
        }
        gc.dispose();
        return new Point(Math.min(420, width), Math.max(1, Math.min(MOST_ROWS, offers.size())) * rowHeight);
    }

    void move(int by) {
        choose(chosen + by);
    }

    private void choose(int row) {
        int wanted = Math.max(0, Math.min(rows.size() - 1, row));
        if (wanted == chosen || rows.isEmpty()) {
            return;
        }
        chosen = wanted;
        first = Math.max(chosen - MOST_ROWS + 1, Math.min(first, chosen));
        canvas.redraw();
    }

    /** The row with this digit, from 1. */
    Optional<Offer> numbered(int digit) {
        return numbers && digit <= rows.size() ? Optional.of(rows.get(digit - 1)) : Optional.empty();
    }

    Optional<Offer> chosen() {
        return chosen < rows.size() ? Optional.of(rows.get(chosen)) : Optional.empty();
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setBackground(new Color(colors.ground()));
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        for (int i = first; i < rows.size() && (i - first) * rowHeight < area.height; i++) {
            paintRow(gc, rows.get(i), (i - first) * rowHeight, area.width, i == chosen);
            if (numbers && i < DIGITS) {
                gc.drawString(Integer.toString(i + 1), PADDING, (i - first) * rowHeight + 3, true);
            }
        }
    }

    private static int numberWidth(GC gc) {
        return gc.stringExtent("8").x + PADDING;
    }

    private void paintRow(GC gc, Offer offer, int y, int width, boolean isChosen) {
        if (isChosen) {
            gc.setBackground(new Color(colors.chosen()));
            gc.fillRoundRectangle(3, y, width - 6, rowHeight, 6, 6);
        }
        int x = PADDING + numberWidth(gc);
        if (offer.swatch().isPresent()) {
            int side = rowHeight / 2;
            gc.setBackground(new Color(offer.swatch().get()));
            gc.fillRoundRectangle(x, y + (rowHeight - side) / 2, side, side, 4, 4);
            x += side + PADDING;
        }
        gc.setForeground(new Color(isChosen ? colors.chosenText() : colors.text()));
        gc.drawString(offer.label(), x, y + 3, true);
        x += gc.stringExtent(offer.label()).x + PADDING;
        gc.setForeground(new Color(isChosen ? colors.chosenText() : colors.quiet()));
        gc.drawString(offer.note(), x, y + 3, true);
        int keyX = width - PADDING - gc.stringExtent(offer.shortcut()).x;
        gc.drawString(offer.shortcut(), keyX, y + 3, true);
    }
}
