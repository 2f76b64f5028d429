package org.peristiwa.ui.schema.form;

import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.peristiwa.edit.Verb;
import org.peristiwa.ui.schema.desk.SchemaDesk;

/**
 * Words of the schema. What is written is done when the user pauses, leaves or begins a shortcut, so that nothing is lost and
 * undo takes back what was just written; Esc gives it up.
 */
final class TextField implements Field {

    private static final int PAUSE_MILLIS = 900;

    private final Text widget;
    private final SchemaDesk desk;
    private final Supplier<String> read;
    private final Function<String, Verb<?>> write;
    private final Runnable pause = this::commit;
    private boolean showing;
    private boolean written;

    /**
     * @param read what the schema says
     * @param write the verb that lets it say something else
     */
    TextField(Text widget, SchemaDesk desk, Supplier<String> read, Function<String, Verb<?>> write) {
        this.widget = widget;
        this.desk = desk;
        this.read = read;
        this.write = write;
        widget.addListener(SWT.Modify, event -> modified());
        widget.addListener(SWT.FocusOut, event -> commit());
        widget.addListener(SWT.DefaultSelection, event -> commit());
        widget.addListener(SWT.Dispose, event -> commit());
        widget.addListener(SWT.KeyDown, this::key);
        show(read.get());
    }

    Text widget() {
        return widget;
    }

    private void key(Event event) {
        if (event.keyCode == SWT.MOD1) {
            commit();
        } else if (event.keyCode == SWT.ESC && written) {
            written = false;
            show(read.get());
            event.doit = false;
        }
    }

    private void modified() {
        if (!showing) {
            written = true;
            widget.getDisplay().timerExec(PAUSE_MILLIS, pause);
        }
    }

    @Override
    public void commit() {
        if (!written) {
            return;
        }
        written = false;
        String text = (widget.getStyle() & SWT.MULTI) == 0
                ? widget.getText().strip()
                : widget.getText().replace("\r\n", "\n");
        if (!text.equals(read.get()) && !desk.execute(write.apply(text)) && !widget.isDisposed()) {
            show(read.get());
        }
    }

    @Override
    public void refresh() {
        if (!written && !widget.isDisposed()) {
            show(read.get());
        }
    }

    private void show(String text) {
        if (widget.getText().replace("\r\n", "\n").equals(text)) {
            return;
        }
        showing = true;
        int caret = widget.getCaretPosition();
        widget.setText(text);
        widget.setSelection(Math.min(caret, text.length()));
        showing = false;
    }
}
