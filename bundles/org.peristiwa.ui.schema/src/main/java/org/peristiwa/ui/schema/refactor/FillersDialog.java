package org.peristiwa.ui.schema.refactor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.schema.TypeChoice;
import org.peristiwa.edit.schema.refactor.ChangeFillers;
import org.peristiwa.edit.schema.refactor.ElementRef.RoleRef;
import org.peristiwa.edit.schema.refactor.Refactoring;
import org.peristiwa.model.schema.Role;
import org.peristiwa.ui.ErrorPresenter;
import org.peristiwa.ui.schema.desk.Change;
import org.peristiwa.ui.schema.desk.ChoiceList;
import org.peristiwa.ui.schema.desk.ChoicesDialog;
import org.peristiwa.ui.schema.desk.SchemaDesk;

/** Asks who may fill a role. */
final class FillersDialog extends RefactorDialog {

    private final RoleRef role;
    private final List<TypeChoice> before;
    private @Nullable ChoiceList list;

    FillersDialog(Shell parent, SchemaDesk desk, ErrorPresenter errors, RoleRef role) {
        super(parent, desk, errors, Change.FILLERS, role);
        this.role = role;
        this.before = desk.types()
                .role(role.eventType(), role.id())
                .map(Role::getFillerTypes)
                .map(ChoicesDialog::choices)
                .orElse(List.of());
    }

    @Override
    void createFields(Composite form) {
        list = new ChoiceList(form, desk(), before, this::changed);
        list.focus();
    }

    private List<TypeChoice> chosen() {
        return list == null ? before : list.chosen();
    }

    @Override
    Optional<String> incomplete() {
        boolean same = new HashSet<>(chosen()).equals(new HashSet<>(before));
        return same ? Optional.of(words().get("fillers.same")) : Optional.empty();
    }

    @Override
    Refactoring refactoring() {
        return new ChangeFillers(role, chosen());
    }
}
