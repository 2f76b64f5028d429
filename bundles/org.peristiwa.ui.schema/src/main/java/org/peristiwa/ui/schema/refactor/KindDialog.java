package org.peristiwa.ui.schema.refactor;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.edit.schema.refactor.ChangeKind;
import org.peristiwa.edit.schema.refactor.ElementRef;
import org.peristiwa.edit.schema.refactor.ElementRef.TypeRef;
import org.peristiwa.edit.schema.refactor.Refactoring;
import org.peristiwa.ui.ErrorPresenter;
import org.peristiwa.ui.schema.desk.Change;
import org.peristiwa.ui.schema.desk.SchemaDesk;

/** Asks of what other kind a type is to be. */
final class KindDialog extends RefactorDialog {

    private final TypeRef type;
    private @Nullable ElementCombo kind;

    KindDialog(Shell parent, SchemaDesk desk, ErrorPresenter errors, TypeRef type) {
        super(parent, desk, errors, Change.KIND, type);
        this.type = type;
    }

    @Override
    void createFields(Composite form) {
        label(form, words().get("field.newKind"));
        ElementCombo combo = new ElementCombo(form, desk(), this::changed);
        for (TypeKind one : TypeKind.values()) {
            if (one != type.kind() && one.filler().isPresent()) {
                combo.offer(one.word(), words().get("kind." + one.word()));
            }
        }
        kind = combo;
        combo.widget().setFocus();
    }

    private TypeKind chosen() {
        return TypeKind.of(kind == null ? "" : kind.chosen()).orElse(type.kind());
    }

    @Override
    Optional<String> incomplete() {
        return chosen() == type.kind() ? Optional.of(words().get("kind.choose")) : Optional.empty();
    }

    @Override
    Refactoring refactoring() {
        return new ChangeKind(type, chosen());
    }

    @Override
    Optional<ElementRef> afterwards() {
        return Optional.of(new TypeRef(chosen(), type.id()));
    }
}
