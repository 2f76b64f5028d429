package org.peristiwa.ui.schema.refactor;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.schema.refactor.ElementRef;
import org.peristiwa.edit.schema.refactor.Merge;
import org.peristiwa.edit.schema.refactor.Refactoring;
import org.peristiwa.ui.ErrorPresenter;
import org.peristiwa.ui.schema.desk.Change;
import org.peristiwa.ui.schema.desk.Elements;
import org.peristiwa.ui.schema.desk.SchemaDesk;

/** Asks which other element takes one in. */
final class MergeDialog extends RefactorDialog {

    private @Nullable ElementCombo into;

    MergeDialog(Shell parent, SchemaDesk desk, ErrorPresenter errors, ElementRef element) {
        super(parent, desk, errors, Change.MERGE, element);
    }

    @Override
    void createFields(Composite form) {
        label(form, words().get("field.into"));
        into = new ElementCombo(form, desk(), this::changed).offer(Elements.others(desk().types(), element()));
        into.widget().setFocus();
    }

    @Override
    Optional<String> incomplete() {
        if (into == null || into.isEmpty()) {
            return Optional.of(words().get("merge.alone"));
        }
        return into.isChosen() ? Optional.empty() : Optional.of(words().get("merge.choose"));
    }

    @Override
    Refactoring refactoring() {
        return new Merge(element(), into == null ? "" : into.chosen());
    }

    @Override
    Optional<ElementRef> afterwards() {
        return Optional.of(Renamed.as(element(), into == null ? "" : into.chosen()));
    }
}
