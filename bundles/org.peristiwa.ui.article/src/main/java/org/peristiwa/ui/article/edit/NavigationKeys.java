package org.peristiwa.ui.article.edit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.peristiwa.ui.article.caret.CaretModel;
import org.peristiwa.ui.article.view.ArticleView;

/** Moves the caret by the keyboard, and types hints while they are shown. Commands come through the workbench. */
final class NavigationKeys {

    private final ArticleDesk desk;
    private final ArticleView view;
    private final CaretModel caret;
    private final Hints hints;
    /** Where going up and down aims at, on the canvas; -1 when anything else has moved the caret. */
    private int aim = -1;

    NavigationKeys(ArticleDesk desk, Hints hints) {
        this.desk = desk;
        this.view = desk.view();
        this.caret = desk.caret();
        this.hints = hints;
        view.canvas().addListener(SWT.KeyDown, this::pressed);
        view.canvas()
                .addListener(
                        SWT.Traverse,
                        event -> event.doit =
                                event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    private void pressed(Event event) {
        boolean alt = (event.stateMask & SWT.ALT) != 0;
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        if (alt && !shift) {
            return;
        }
        event.doit = !(hintKey(event) || moved(event));
    }

    private boolean hintKey(Event event) {
        if (event.keyCode == SWT.ESC) {
            escape();
            return true;
        }
        if (!hints.areShown()) {
            return false;
        }
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            hints.enter();
            return true;
        }
        if (event.keyCode == SWT.BS) {
            hints.untype();
            return true;
        }
        boolean letter = Character.isLetter(event.character) && (event.stateMask & SWT.MOD1) == 0;
        if (letter) {
            hints.type(event.character);
        }
        return letter;
    }

    private void escape() {
        if (hints.areShown()) {
            hints.cancel();
        } else {
            desk.forgetEvent();
            caret.moveTo(caret.caret());
        }
    }

    private boolean moved(Event event) {
        boolean words = (event.stateMask & SWT.MOD1) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> go(event, sideways(event, words, false));
            case SWT.ARROW_RIGHT -> go(event, sideways(event, words, true));
            case SWT.ARROW_UP -> vertical(event, -1);
            case SWT.ARROW_DOWN -> vertical(event, 1);
            case SWT.HOME -> go(event, words ? 0 : view.places().lineBegin(caret.caret()));
            case SWT.END ->
                go(event, words ? view.places().articleEnd() : view.places().lineEnd(caret.caret()));
            case SWT.PAGE_UP -> page(event, -1);
            case SWT.PAGE_DOWN -> page(event, 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Extending goes by tokens, for that is what gets selected; with Alt by characters. */
    private int sideways(Event event, boolean words, boolean right) {
        int from = caret.caret();
        boolean forward = right != view.places().rightToLeft(from);
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        boolean exact = (event.stateMask & SWT.ALT) != 0;
        if (shift && !exact) {
            return forward ? desk.steps().nextTokenEnd(from) : desk.steps().previousToken(from);
        }
        if (words) {
            return forward ? desk.steps().nextToken(from) : desk.steps().previousToken(from);
        }
        return forward ? desk.steps().nextCharacter(from) : desk.steps().previousCharacter(from);
    }

    private void go(Event event, int offset) {
        aim = -1;
        move(event, offset);
    }

    private void move(Event event, int offset) {
        if ((event.stateMask & SWT.SHIFT) != 0) {
            caret.extendTo(offset, (event.stateMask & SWT.ALT) != 0);
        } else {
            caret.moveTo(offset);
        }
        view.reveal(caret.caret());
    }

    private void vertical(Event event, int lines) {
        Rectangle place = view.places().caretPlace(caret.caret());
        int x = aim < 0 ? place.x : aim;
        move(event, view.places().lineAway(caret.caret(), lines, x));
        aim = x;
    }

    private void page(Event event, int pages) {
        Rectangle place = view.places().caretPlace(caret.caret());
        int x = aim < 0 ? place.x : aim;
        int y = Math.max(0, Math.min(view.canvas().getClientArea().height - 1, place.y + place.height / 2));
        view.page(pages);
        move(event, view.places().offsetAt(x, y));
        aim = x;
    }
}
