package org.peristiwa.ui.article.popup;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.peristiwa.ui.richtext.RichText;
import org.peristiwa.ui.richtext.RichTextView;

/** Words about something on the canvas: a card while the mouse rests there, or a page to read with the keyboard. */
public final class TextCard {

    private static final int CARD_WIDTH = 340;
    private static final int PAGE_WIDTH = 520;
    private static final int NEAR = 8;

    private final PopupBox box;
    private final Composite parent;

    /** @param parent where it sits, and what gets the keyboard back */
    public TextCard(Composite parent) {
        this.parent = parent;
        this.box = new PopupBox(parent);
    }

    /** Whether it is open. */
    public boolean isOpen() {
        return box.isOpen();
    }

    /** Closes it. */
    public void close() {
        box.close();
    }

    /** Shows a card that leaves the keyboard where it is. */
    public void show(Rectangle at, PopupColors colors, RichText text) {
        fill(at, colors, text, CARD_WIDTH);
    }

    /** Shows a page that takes the keyboard: arrows scroll it, Escape and {@code again} close it. */
    public void read(Rectangle at, PopupColors colors, RichText text, int again) {
        StyledText page = fill(at, colors, text, PAGE_WIDTH);
        page.addListener(SWT.KeyDown, event -> key(event, page, again));
        page.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ESCAPE);
        box.closeWhenLeft(page);
        page.setFocus();
    }

    private void key(Event event, StyledText page, int again) {
        int lines = Math.max(1, page.getClientArea().height / page.getLineHeight() - 1);
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> page.setTopPixel(page.getTopPixel() + page.getLineHeight());
            case SWT.ARROW_UP -> page.setTopPixel(page.getTopPixel() - page.getLineHeight());
            case SWT.PAGE_DOWN, ' ' -> page.setTopPixel(page.getTopPixel() + lines * page.getLineHeight());
            case SWT.PAGE_UP -> page.setTopPixel(page.getTopPixel() - lines * page.getLineHeight());
            case SWT.ESC -> close();
            default -> {
                if (event.keyCode == again) {
                    close();
                }
                return;
            }
        }
        event.doit = false;
    }

    private StyledText fill(Rectangle at, PopupColors colors, RichText text, int wanted) {
        Composite made = box.open(colors);
        RichTextView view =
                new RichTextView(made, new RichTextView.Colors(colors.ground(), colors.text(), colors.quiet()));
        view.show(text);
        Rectangle room = parent.getClientArea();
        int width = Math.min(wanted, room.width - 8);
        Point natural = view.widget().computeSize(SWT.DEFAULT, SWT.DEFAULT);
        width = Math.min(width, natural.x + 4);
        int height = Math.min(view.widget().computeSize(width - 2, SWT.DEFAULT).y + 2, room.height * 2 / 3);
        box.place(at, width, height);
        view.widget().setBounds(1, 1, width - 2, height - 2);
        return view.widget();
    }

    /** Whether a point of the canvas lies on the open card, or on the way to it. */
    public boolean isNear(int x, int y) {
        return box.isNear(x, y, NEAR);
    }
}
