package org.peristiwa.ui.schema.refactor;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.schema.refactor.Delete;
import org.peristiwa.edit.schema.refactor.ElementRef;
import org.peristiwa.edit.schema.refactor.Fate;
import org.peristiwa.edit.schema.refactor.Refactoring;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.ui.ErrorPresenter;
import org.peristiwa.ui.schema.desk.Change;
import org.peristiwa.ui.schema.desk.Elements;
import org.peristiwa.ui.schema.desk.SchemaDesk;

/** Asks what becomes of annotations whose element is deleted. */
final class DeleteDialog extends RefactorDialog {

    private @Nullable Fields fields;

    private record Fields(Button leave, Button delete, Button replace, ElementCombo by) {}

    DeleteDialog(Shell parent, SchemaDesk desk, ErrorPresenter errors, ElementRef element) {
        super(parent, desk, errors, Change.DELETE, element);
    }

    @Override
    void createFields(Composite form) {
        GridDataFactory.swtDefaults()
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .indent(0, 4)
                .applyTo(label(form, words().get("delete.fate")));
        Composite choices = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(choices);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choices);
        Button leave = radio(choices, "delete.leave", 2);
        Button delete = radio(choices, "delete.delete", 2);
        Button replace = radio(choices, "delete.replace", 1);
        List<SchemaElement> others = Elements.others(desk().types(), element());
        ElementCombo by = new ElementCombo(choices, desk(), this::changed).offer(others);
        replace.setEnabled(!others.isEmpty());
        by.widget().setEnabled(false);
        leave.setSelection(true);
        fields = new Fields(leave, delete, replace, by);
        leave.setFocus();
    }

    private Button radio(Composite parent, String key, int span) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(words().get(key));
        GridDataFactory.swtDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .span(span, 1)
                .applyTo(button);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection() && fields != null) {
                fields.by().widget().setEnabled(fields.replace().getSelection());
                changed();
            }
        });
        return button;
    }

    @Override
    Optional<String> incomplete() {
        boolean lacks = fields != null
                && fields.replace().getSelection()
                && !fields.by().isChosen();
        return lacks ? Optional.of(words().get("delete.choose")) : Optional.empty();
    }

    @Override
    Refactoring refactoring() {
        return new Delete(element(), fate());
    }

    private Fate fate() {
        if (fields != null && fields.replace().getSelection()) {
            return new Fate.Replaced(fields.by().chosen());
        }
        return fields != null && fields.delete().getSelection() ? new Fate.Deleted() : new Fate.LeftAsProblems();
    }

    @Override
    Optional<ElementRef> afterwards() {
        return fate() instanceof Fate.Replaced replaced
                ? Optional.of(Renamed.as(element(), replaced.by()))
                : Optional.empty();
    }
}
