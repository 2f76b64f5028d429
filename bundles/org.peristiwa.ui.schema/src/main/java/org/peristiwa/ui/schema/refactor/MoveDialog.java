package org.peristiwa.ui.schema.refactor;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.schema.refactor.ElementRef.TypeRef;
import org.peristiwa.edit.schema.refactor.Move;
import org.peristiwa.edit.schema.refactor.Refactoring;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.ui.ErrorPresenter;
import org.peristiwa.ui.schema.desk.Change;
import org.peristiwa.ui.schema.desk.Elements;
import org.peristiwa.ui.schema.desk.SchemaDesk;

/** Asks below which other type one is to stand. */
final class MoveDialog extends RefactorDialog {

    private final TypeRef moved;
    private final String present;
    private final @Nullable String wanted;
    private @Nullable ElementCombo parent;
    private @Nullable Button keeping;

    /** @param wanted id of the parent that is chosen at first, empty for none; null for the present one */
    MoveDialog(Shell shell, SchemaDesk desk, ErrorPresenter errors, TypeRef moved, @Nullable String wanted) {
        super(shell, desk, errors, Change.MOVE, moved);
        this.moved = moved;
        this.wanted = wanted;
        this.present = type().map(AnnotationType::getParent).orElse("");
    }

    private Optional<AnnotationType> type() {
        return Elements.type(desk().types(), moved.kind(), moved.id());
    }

    @Override
    void createFields(Composite form) {
        label(form, words().get("field.parent"));
        parent = new ElementCombo(form, desk(), this::changed).offer("", words().get("parent.none"));
        type().map(type -> Elements.possibleParents(desk().types(), type)).ifPresent(parent::offer);
        parent.choose(wanted == null ? present : wanted);
        label(form, "");
        keeping = new Button(form, SWT.CHECK);
        keeping.setText(words().get("move.keep"));
        keeping.setSelection(true);
        keeping.addListener(SWT.Selection, event -> changed());
        parent.widget().setFocus();
    }

    private String chosen() {
        return parent == null ? "" : parent.chosen();
    }

    @Override
    Optional<String> incomplete() {
        return chosen().equals(present) ? Optional.of(words().get("move.same")) : Optional.empty();
    }

    @Override
    Refactoring refactoring() {
        return new Move(moved, chosen(), keeping != null && keeping.getSelection());
    }
}
