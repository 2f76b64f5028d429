package org.peristiwa.ui.article.find;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Ink;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;

/** The bar at the foot of an article: what to look for, how, and how many there are. */
final class FindBar {

    /** What the user does in the bar. */
    interface Listener {
        /** Something else is looked for. */
        void changed();

        /** To the next one, or the one before. */
        void go(boolean forward);

        /** The bar is not needed any more. */
        void closed();
    }

    private final Composite bar;
    private final Text field;
    private final Button matchCase;
    private final Button expression;
    private final Label count;
    private final Button previous;
    private final Button next;
    private final Button close;
    private final Theme theme;

    FindBar(Composite parent, Theme theme, Listener listener) {
        this.theme = theme;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(7)
                .margins(8, 4)
                .spacing(6, 0)
                .applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(field);
        count = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(count);
        previous = button(SWT.PUSH, event -> listener.go(false));
        next = button(SWT.PUSH, event -> listener.go(true));
        matchCase = button(SWT.TOGGLE, event -> listener.changed());
        expression = button(SWT.TOGGLE, event -> listener.changed());
        close = button(SWT.PUSH, event -> listener.closed());
        field.addListener(SWT.Modify, event -> listener.changed());
        field.addListener(SWT.KeyDown, event -> key(event, listener));
        field.addListener(SWT.Traverse, event -> {
            boolean ours = event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN;
            event.doit = event.doit && !ours;
        });
    }

    private Button button(int style, Consumer<Event> pressed) {
        Button made = new Button(bar, style);
        made.addListener(SWT.Selection, pressed::accept);
        return made;
    }

    private static void key(Event event, Listener listener) {
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> listener.go((event.stateMask & SWT.SHIFT) == 0);
            case SWT.ARROW_DOWN -> listener.go(true);
            case SWT.ARROW_UP -> listener.go(false);
            case SWT.ESC -> listener.closed();
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    void label(Messages words) {
        field.setMessage(words.get("find.field"));
        previous.setText("↑");
        previous.setToolTipText(words.get("find.previous"));
        next.setText("↓");
        next.setToolTipText(words.get("find.next"));
        matchCase.setText("Aa");
        matchCase.setToolTipText(words.get("find.case"));
        expression.setText(".*");
        expression.setToolTipText(words.get("find.expression"));
        close.setText("✕");
        close.setToolTipText(words.get("find.close"));
        bar.layout();
    }

    /** Shows the bar; what is in it is selected, so that other words take its place. */
    void show(String words) {
        if (!words.isEmpty()) {
            field.setText(words);
        }
        show(true);
        field.selectAll();
        field.setFocus();
    }

    void hide() {
        show(false);
    }

    boolean isShown() {
        return !bar.isDisposed() && bar.getVisible();
    }

    private void show(boolean shown) {
        ((org.eclipse.swt.layout.GridData) bar.getLayoutData()).exclude = !shown;
        bar.setVisible(shown);
        bar.getParent().layout();
    }

    FindQuery query() {
        return new FindQuery(field.getText(), expression.getSelection(), matchCase.getSelection());
    }

    /** Says how many there are, or what is wrong. */
    void tell(String text, boolean wrong) {
        count.setText(text);
        Ink.set(count, theme, wrong ? ThemeColor.ERROR : ThemeColor.QUIET_TEXT);
        bar.layout();
    }
}
