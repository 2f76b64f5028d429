package org.peristiwa.ui.schema.refactor;

import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.schema.refactor.ElementRef;
import org.peristiwa.edit.schema.refactor.ElementRef.RoleRef;
import org.peristiwa.edit.schema.refactor.ElementRef.TypeRef;
import org.peristiwa.ui.ErrorPresenter;
import org.peristiwa.ui.schema.desk.Change;
import org.peristiwa.ui.schema.desk.SchemaDesk;

/** Opens the dialog of a refactoring, which does it. */
public final class Refactorer {

    private final SchemaDesk desk;
    private final ErrorPresenter errors;

    public Refactorer(SchemaDesk desk, ErrorPresenter errors) {
        this.desk = desk;
        this.errors = errors;
    }

    /**
     * Asks about a refactoring, and does it if the user wants.
     *
     * @return how the element is named now; empty where nothing was done, or the element is gone
     */
    public Optional<ElementRef> open(Shell shell, Change change, ElementRef element) {
        return run(dialog(shell, change, element));
    }

    /** Asks about a move, with this parent as the one that is meant; empty for none. */
    public Optional<ElementRef> move(Shell shell, TypeRef type, @Nullable String parent) {
        return run(new MoveDialog(shell, desk, errors, type, parent));
    }

    private RefactorDialog dialog(Shell shell, Change change, ElementRef element) {
        return switch (change) {
            case RENAME -> new RenameDialog(shell, desk, errors, element);
            case MERGE -> new MergeDialog(shell, desk, errors, element);
            case SPLIT -> new SplitDialog(shell, desk, errors, element);
            case DELETE -> new DeleteDialog(shell, desk, errors, element);
            case MOVE -> new MoveDialog(shell, desk, errors, (TypeRef) element, null);
            case KIND -> new KindDialog(shell, desk, errors, (TypeRef) element);
            case CARDINALITY -> new CardinalityDialog(shell, desk, errors, (RoleRef) element);
            case FILLERS -> new FillersDialog(shell, desk, errors, (RoleRef) element);
        };
    }

    private Optional<ElementRef> run(RefactorDialog dialog) {
        if (!dialog.ask()) {
            desk.expect(dialog.element());
            return Optional.empty();
        }
        desk.tell(desk.words()
                .get("done." + dialog.change().word(), dialog.element().id()));
        return dialog.result();
    }
}
