package org.peristiwa.ui.schema.desk;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.schema.TypeChoice;
import org.peristiwa.model.schema.FillerType;
import org.peristiwa.ui.dialogs.FormDialog;

/** Asks who may stand at an end of a relation. */
public final class ChoicesDialog extends FormDialog {

    private final SchemaDesk desk;
    private final List<TypeChoice> before;
    private @Nullable ChoiceList list;
    private @Nullable List<TypeChoice> chosen;

    public ChoicesDialog(Shell parent, SchemaDesk desk, String heading, List<TypeChoice> before) {
        super(
                parent,
                desk.theme(),
                heading,
                desk.words().get("button.ok"),
                desk.words().get("button.cancel"));
        this.desk = desk;
        this.before = List.copyOf(before);
    }

    /** What an element of the schema says. */
    public static List<TypeChoice> choices(List<FillerType> types) {
        return types.stream().map(TypeChoice::of).toList();
    }

    @Override
    protected void createForm(Composite form) {
        Label hint = new Label(form, SWT.WRAP);
        hint.setText(desk.words().get("fillers.hint"));
        GridDataFactory.fillDefaults().span(2, 1).hint(440, SWT.DEFAULT).applyTo(hint);
        list = new ChoiceList(form, desk, before, this::validate);
        list.focus();
    }

    @Override
    protected void okPressed() {
        chosen = list == null ? null : list.chosen();
        super.okPressed();
    }

    /** Opens the dialog and waits; empty when it was given up. */
    public Optional<List<TypeChoice>> ask() {
        open();
        return Optional.ofNullable(chosen);
    }
}
