package org.peristiwa.ui.schema.refactor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.schema.refactor.Branch;
import org.peristiwa.edit.schema.refactor.ElementRef;
import org.peristiwa.edit.schema.refactor.Refactoring;
import org.peristiwa.edit.schema.refactor.Split;
import org.peristiwa.ui.ErrorPresenter;
import org.peristiwa.ui.schema.desk.Change;
import org.peristiwa.ui.schema.desk.SchemaDesk;

/** Asks into what an element is split, and by what each use of it finds its way. */
final class SplitDialog extends RefactorDialog {

    private final List<BranchRow> branches = new ArrayList<>();
    private @Nullable Composite table;

    SplitDialog(Shell parent, SchemaDesk desk, ErrorPresenter errors, ElementRef element) {
        super(parent, desk, errors, Change.SPLIT, element);
    }

    @Override
    void createFields(Composite form) {
        Label hint = new Label(form, SWT.WRAP);
        hint.setText(words().get("split.hint." + (element() instanceof ElementRef.TypeRef ? "type" : "other")));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(preferredWidth(), SWT.DEFAULT)
                .applyTo(hint);
        Composite rows = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(rows);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(rows);
        table = rows;
        add();
        add();
        Button more = new Button(form, SWT.PUSH);
        more.setText(words().get("split.more"));
        more.addListener(SWT.Selection, event -> {
            add();
            arrange();
            branches.get(branches.size() - 1).focus();
        });
        GridDataFactory.swtDefaults().span(2, 1).applyTo(more);
        branches.get(0).focus();
    }

    private void add() {
        if (table != null) {
            branches.add(new BranchRow(table, desk(), element(), this::changed, this::remove));
        }
    }

    private void remove(BranchRow row) {
        if (branches.size() > 1) {
            branches.remove(row);
            row.dispose();
            arrange();
            branches.get(0).focus();
        }
    }

    /** The list of effects gives the room that the rows take; the dialog grows where it has none left. */
    private void arrange() {
        if (table != null) {
            table.requestLayout();
            Shell shell = getShell();
            int wanted = shell.computeSize(shell.getSize().x, SWT.DEFAULT).y;
            if (wanted > shell.getSize().y) {
                shell.setSize(shell.getSize().x, wanted);
            }
            changed();
        }
    }

    @Override
    Optional<String> incomplete() {
        return branches.stream().flatMap(row -> row.incomplete().stream()).findFirst();
    }

    @Override
    Refactoring refactoring() {
        return new Split(element(), branches.stream().map(BranchRow::branch).toList());
    }

    @Override
    Optional<ElementRef> afterwards() {
        Branch first = branches.get(0).branch();
        return Optional.of(Renamed.as(element(), first.into()));
    }
}
