package org.peristiwa.ui.schema.form;

import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.peristiwa.edit.Verb;
import org.peristiwa.ui.schema.desk.SchemaDesk;

/** Yes or no. */
final class CheckField implements Field {

    private final Button widget;
    private final BooleanSupplier read;

    CheckField(Button widget, SchemaDesk desk, BooleanSupplier read, Function<Boolean, Verb<?>> write) {
        this.widget = widget;
        this.read = read;
        widget.addListener(SWT.Selection, event -> {
            desk.execute(write.apply(widget.getSelection()));
            refresh();
        });
        refresh();
    }

    @Override
    public void refresh() {
        if (!widget.isDisposed()) {
            widget.setSelection(read.getAsBoolean());
        }
    }
}
