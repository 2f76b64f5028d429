package org.peristiwa.ui.article.popup;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/**
 * A list that narrows as one types. It sits inside its canvas rather than in a window of its own, so that it never
 * loses the keyboard to a window manager. Enter or a click takes, Escape or a click elsewhere leaves.
 */
public final class TypeAhead {

    private static final int MARGIN = 6;

    private final Control owner;
    private final Composite parent;
    private @Nullable Composite box;

    /** @param parent where it sits, and what gets the keyboard back */
    public TypeAhead(Composite parent) {
        this.parent = parent;
        this.owner = parent;
    }

    /** Whether it is open. */
    public boolean isOpen() {
        return box != null;
    }

    /** Closes it; nothing is taken. */
    public void close() {
        Composite open = box;
        box = null;
        if (open != null && !open.isDisposed()) {
            boolean hadKeyboard = hasKeyboard(open);
            open.dispose();
            if (hadKeyboard && !owner.isDisposed()) {
                owner.setFocus();
            }
        }
    }

    private static boolean hasKeyboard(Composite open) {
        Control focus = open.getDisplay().getFocusControl();
        return focus != null && (focus == open || focus.getParent() == open);
    }

    /**
     * Opens it.
     *
     * @param at the place in the canvas that it belongs to: below it, or above where there is no room
     * @param prompt what is asked, shown while nothing is typed
     * @param filter what there is to choose from
     * @param taken gets what was chosen, after the list has closed
     */
    public void open(Rectangle at, String prompt, PopupColors colors, OfferFilter filter, Consumer<Offer> taken) {
        close();
        Composite made = new Composite(parent, SWT.NO_FOCUS);
        box = made;
        made.setBackground(new Color(colors.ground()));
        Text field = new Text(made, SWT.SINGLE);
        field.setMessage(prompt);
        field.setBackground(new Color(colors.ground()));
        field.setForeground(new Color(colors.text()));
        Consumer<Offer> take = offer -> {
            close();
            taken.accept(offer);
        };
        OfferList rows = new OfferList(made, colors, take);
        rows.show(filter.matching(""));
        field.addListener(SWT.Modify, event -> rows.show(filter.matching(field.getText())));
        field.addListener(SWT.KeyDown, event -> key(event, rows, take));
        field.addListener(SWT.Traverse, TypeAhead::keepKeys);
        field.addListener(SWT.FocusOut, event -> made.getDisplay().asyncExec(() -> closeIfLeft(made)));
        made.addListener(SWT.Paint, event -> paintEdge(event.gc, made, colors));
        place(made, field, rows, filter.matching(""), at);
        field.setFocus();
    }

    private void closeIfLeft(Composite made) {
        if (box == made && !made.isDisposed() && !hasKeyboard(made)) {
            close();
        }
    }

    private static void keepKeys(Event event) {
        boolean ours = event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN;
        event.doit = !ours && event.doit;
    }

    private void key(Event event, OfferList rows, Consumer<Offer> take) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> rows.move(1);
            case SWT.ARROW_UP -> rows.move(-1);
            case SWT.PAGE_DOWN -> rows.move(8);
            case SWT.PAGE_UP -> rows.move(-8);
            case SWT.CR, SWT.KEYPAD_CR -> rows.chosen().ifPresent(take);
            case SWT.ESC -> close();
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void place(Composite made, Text field, OfferList rows, List<Offer> offers, Rectangle at) {
        Point list = rows.size(offers);
        int fieldHeight = field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        int width = list.x + 2 * MARGIN;
        int height = list.y + fieldHeight + 3 * MARGIN;
        Rectangle room = parent.getClientArea();
        int x = Math.max(0, Math.min(at.x - MARGIN, room.width - width));
        int below = at.y + at.height + 4;
        int above = at.y - height - 4;
        int y = below + height <= room.height || above < 0 ? below : above;
        made.setBounds(x, Math.max(0, Math.min(y, room.height - height)), width, height);
        field.setBounds(MARGIN, MARGIN, width - 2 * MARGIN, fieldHeight);
        rows.control().setBounds(MARGIN, 2 * MARGIN + fieldHeight, list.x, list.y);
        made.moveAbove(null);
    }

    private static void paintEdge(GC gc, Composite made, PopupColors colors) {
        Rectangle area = made.getClientArea();
        gc.setForeground(new Color(colors.line()));
        gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
    }
}
