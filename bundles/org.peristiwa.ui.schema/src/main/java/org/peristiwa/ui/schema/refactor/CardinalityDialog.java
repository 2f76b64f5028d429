package org.peristiwa.ui.schema.refactor;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.schema.refactor.ChangeCardinality;
import org.peristiwa.edit.schema.refactor.ElementRef.RoleRef;
import org.peristiwa.edit.schema.refactor.Refactoring;
import org.peristiwa.model.schema.Role;
import org.peristiwa.ui.ErrorPresenter;
import org.peristiwa.ui.schema.desk.Change;
import org.peristiwa.ui.schema.desk.SchemaDesk;

/** Asks how many fillers a role has. */
final class CardinalityDialog extends RefactorDialog {

    private static final int MOST = 999;

    private final RoleRef role;
    private final Optional<Role> before;
    private @Nullable Fields fields;

    private record Fields(Spinner lower, Spinner upper, Button unbounded) {}

    CardinalityDialog(Shell parent, SchemaDesk desk, ErrorPresenter errors, RoleRef role) {
        super(parent, desk, errors, Change.CARDINALITY, role);
        this.role = role;
        this.before = desk.types().role(role.eventType(), role.id());
    }

    @Override
    void createFields(Composite form) {
        label(form, words().get("field.lower"));
        Spinner lower = spinner(form, 0, before.map(Role::getLower).orElse(0));
        label(form, words().get("field.upper"));
        Composite row = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(14, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        int bound = before.map(Role::getUpper).orElse(-1);
        Spinner upper = spinner(row, 1, Math.max(1, bound));
        Button unbounded = new Button(row, SWT.CHECK);
        unbounded.setText(words().get("field.unbounded"));
        unbounded.setSelection(bound < 0);
        upper.setEnabled(bound >= 0);
        unbounded.addListener(SWT.Selection, event -> {
            upper.setEnabled(!unbounded.getSelection());
            changed();
        });
        fields = new Fields(lower, upper, unbounded);
        lower.setFocus();
    }

    private Spinner spinner(Composite parent, int least, int value) {
        Spinner spinner = new Spinner(parent, SWT.BORDER);
        spinner.setValues(value, least, MOST, 0, 1, 5);
        spinner.addListener(SWT.Modify, event -> changed());
        return spinner;
    }

    private int lower() {
        return fields == null ? 0 : fields.lower().getSelection();
    }

    private int upper() {
        return fields == null || fields.unbounded().getSelection()
                ? -1
                : fields.upper().getSelection();
    }

    @Override
    Optional<String> incomplete() {
        if (upper() >= 0 && upper() < lower()) {
            return Optional.of(words().get("cardinality.wrong"));
        }
        boolean same = before.filter(one -> one.getLower() == lower() && one.getUpper() == upper())
                .isPresent();
        return same ? Optional.of(words().get("cardinality.same")) : Optional.empty();
    }

    @Override
    Refactoring refactoring() {
        return new ChangeCardinality(role, lower(), upper());
    }
}
