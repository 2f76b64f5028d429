package org.peristiwa.ui.article.popup;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * A list that narrows as one types. Enter or a click takes, and so does the digit of a row while nothing is typed;
 * Escape or a click elsewhere leaves.
 */
public final class TypeAhead {

    private static final int MARGIN = 6;

    private final PopupBox box;

    /** @param parent where it sits, and what gets the keyboard back */
    public TypeAhead(Composite parent) {
        this.box = new PopupBox(parent);
    }

    /** Whether it is open. */
    public boolean isOpen() {
        return box.isOpen();
    }

    /** Closes it; nothing is taken. */
    public void close() {
        box.close();
    }

    /**
     * Opens it.
     *
     * @param at the place in the canvas that it belongs to: below it, or above where there is no room
     * @param prompt what is asked, shown while nothing is typed
     * @param source what there is to choose from
     * @param taken gets what was chosen, after the list has closed
     */
    public void open(Rectangle at, String prompt, PopupColors colors, OfferSource source, Consumer<Offer> taken) {
        Composite made = box.open(colors);
        Text field = new Text(made, SWT.SINGLE);
        field.setMessage(prompt);
        field.setBackground(new Color(colors.ground()));
        field.setForeground(new Color(colors.text()));
        Consumer<Offer> take = offer -> {
            close();
            taken.accept(offer);
        };
        OfferList rows = new OfferList(made, colors, take);
        rows.show(source.matching(""), source.digitsChoose());
        field.addListener(
                SWT.Modify,
                event -> rows.show(
                        source.matching(field.getText()),
                        source.digitsChoose() && field.getText().isEmpty()));
        field.addListener(
                SWT.Verify, event -> event.doit = !(source.digitsChoose() && takesDigit(field, event, rows, take)));
        field.addListener(SWT.KeyDown, event -> key(event, rows, take));
        field.addListener(SWT.Traverse, TypeAhead::keepKeys);
        box.closeWhenLeft(field);
        place(made, field, rows, source.matching(""), at);
        field.setFocus();
    }

    /** Names do not begin with digits: while nothing is typed a digit means a row. */
    private static boolean takesDigit(Text field, Event event, OfferList rows, Consumer<Offer> take) {
        boolean digit = event.text.length() == 1 && event.text.charAt(0) >= '1' && event.text.charAt(0) <= '9';
        if (!digit || !field.getText().isEmpty()) {
            return false;
        }
        // After this event: the field must not go while it is told of its text.
        rows.numbered(event.text.charAt(0) - '0')
                .ifPresent(offer -> field.getDisplay().asyncExec(() -> take.accept(offer)));
        return true;
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
        box.place(new Rectangle(at.x - MARGIN, at.y, at.width, at.height), width, height);
        field.setBounds(MARGIN, MARGIN, width - 2 * MARGIN, fieldHeight);
        rows.control().setBounds(MARGIN, 2 * MARGIN + fieldHeight, list.x, list.y);
        made.layout();
    }
}
