package org.peristiwa.ui.article.demo;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.peristiwa.ui.article.edit.EditorAction;

/** The key bindings of the workbench, for a window without one. */
final class DemoKeys {

    private DemoKeys() {}

    static Optional<EditorAction> action(Event event) {
        boolean alt = (event.stateMask & SWT.ALT) != 0;
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        return Optional.ofNullable(
                switch (event.keyCode) {
                    case 'e' -> EditorAction.MARK_EVENT;
                    case 'm' -> EditorAction.MARK_ENTITY;
                    case 't' -> EditorAction.MARK_TIME;
                    case 'v' -> EditorAction.MARK_VALUE;
                    case 'r' -> shift ? EditorAction.FILL_ROLES : EditorAction.FILL_ROLE;
                    case 'a' -> EditorAction.EDIT_ATTRIBUTES;
                    case 'i' -> EditorAction.SHOW_CARD;
                    case 'l' -> EditorAction.SWITCH_ARCS;
                    case '.' -> EditorAction.REPEAT_TYPE;
                    case SWT.F1 -> EditorAction.SHOW_GUIDELINE;
                    case SWT.ARROW_DOWN -> alt ? EditorAction.NEXT_ARC : null;
                    case SWT.ARROW_UP -> alt ? EditorAction.PREVIOUS_ARC : null;
                    case 'c' -> EditorAction.JOIN_CHAIN;
                    case SWT.F2 -> EditorAction.CHANGE_TYPE;
                    case '+', '=', SWT.KEYPAD_ADD -> EditorAction.ADD_PIECE;
                    case '[' -> shift ? EditorAction.SHRINK_BEGIN : EditorAction.SHRINK_END;
                    case ']' -> shift ? EditorAction.GROW_BEGIN : EditorAction.GROW_END;
                    case SWT.DEL -> EditorAction.DELETE;
                    case ' ' -> EditorAction.SELECT_MORE;
                    case SWT.ARROW_LEFT -> alt ? EditorAction.PREVIOUS_MENTION : null;
                    case SWT.ARROW_RIGHT -> alt ? EditorAction.NEXT_MENTION : null;
                    default -> null;
                });
    }
}
