package org.peristiwa.ui.schema.refactor;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.schema.refactor.ElementRef;
import org.peristiwa.edit.schema.refactor.Refactoring;
import org.peristiwa.edit.schema.refactor.Rename;
import org.peristiwa.ui.ErrorPresenter;
import org.peristiwa.ui.schema.desk.Change;
import org.peristiwa.ui.schema.desk.Elements;
import org.peristiwa.ui.schema.desk.IdCheck;
import org.peristiwa.ui.schema.desk.SchemaDesk;

/** Asks for another id. */
final class RenameDialog extends RefactorDialog {

    private @Nullable Text id;

    RenameDialog(Shell parent, SchemaDesk desk, ErrorPresenter errors, ElementRef element) {
        super(parent, desk, errors, Change.RENAME, element);
    }

    @Override
    void createFields(Composite form) {
        label(form, words().get("field.newId"));
        Text field = new Text(form, SWT.BORDER);
        field.setText(element().id());
        field.selectAll();
        field.addListener(SWT.Modify, event -> changed());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        id = field;
        field.setFocus();
    }

    private String typed() {
        return id == null ? "" : id.getText().strip();
    }

    @Override
    Optional<String> incomplete() {
        if (typed().equals(element().id())) {
            return Optional.of(words().get("id.same"));
        }
        return IdCheck.problem(typed(), Elements.others(desk().types(), element()), words());
    }

    @Override
    Refactoring refactoring() {
        return new Rename(element(), typed());
    }

    @Override
    Optional<ElementRef> afterwards() {
        return Optional.of(Renamed.as(element(), typed()));
    }
}
