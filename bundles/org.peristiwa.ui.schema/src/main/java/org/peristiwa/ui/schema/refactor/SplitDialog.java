package org.peristiwa.ui.schema.refactor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.schema.refactor.Branch;
import org.peristiwa.edit.schema.refactor.Condition;
import org.peristiwa.edit.schema.refactor.ElementRef;
import org.peristiwa.edit.schema.refactor.Refactoring;
import org.peristiwa.edit.schema.refactor.Split;
import org.peristiwa.ui.ErrorPresenter;
import org.peristiwa.ui.schema.desk.Change;
import org.peristiwa.ui.schema.desk.SchemaDesk;

/** Asks into what an element is split, and by what each use of it finds its way. */
final class SplitDialog extends RefactorDialog {

    private final List<BranchRow> branches = new ArrayList<>();
    private final Map<String, BranchRow> decided = new TreeMap<>();
    private final Set<String> staying = new TreeSet<>();
    private @Nullable Composite table;
    private @Nullable Button oneByOne;
    private @Nullable Label decisions;

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
        buttons(form);
        branches.get(0).focus();
    }

    private void buttons(Composite form) {
        Composite line = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(line);
        Button more = new Button(line, SWT.PUSH);
        more.setText(words().get("split.more"));
        more.addListener(SWT.Selection, event -> {
            add();
            arrange();
            branches.get(branches.size() - 1).focus();
        });
        Button each = new Button(line, SWT.PUSH);
        each.setText(words().get("oneByOne.open"));
        each.addListener(SWT.Selection, event -> decide());
        oneByOne = each;
        Label count = new Label(line, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(count);
        decisions = count;
        count();
    }

    /** Asks about each use; the branches have to have names for that. */
    private void decide() {
        List<String> targets =
                new ArrayList<>(branches.stream().map(BranchRow::into).toList());
        targets.add(words().get("oneByOne.stays", element().id()));
        Map<String, Integer> before = new HashMap<>();
        decided.forEach((use, row) -> before.put(use, branches.indexOf(row)));
        staying.forEach(use -> before.put(use, branches.size()));
        new OneByOneDialog(getShell(), desk(), element(), targets, before).ask().ifPresent(this::keep);
    }

    private void keep(Map<String, Integer> decisionsNow) {
        decided.clear();
        staying.clear();
        decisionsNow.forEach((use, target) -> {
            if (target < branches.size()) {
                decided.put(use, branches.get(target));
            } else {
                staying.add(use);
            }
        });
        changed();
    }

    private void count() {
        if (oneByOne != null && decisions != null && !decisions.isDisposed()) {
            oneByOne.setEnabled(branches.stream().noneMatch(row -> row.into().isEmpty()));
            int all = decided.size() + staying.size();
            decisions.setText(all == 0 ? "" : words().get("oneByOne.count", all));
        }
    }

    private void add() {
        if (table != null) {
            branches.add(new BranchRow(table, desk(), element(), this::changed, this::remove));
        }
    }

    private void remove(BranchRow row) {
        if (branches.size() > 1) {
            branches.remove(row);
            decided.values().removeIf(row::equals);
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
        count();
        return branches.stream()
                .flatMap(row -> row.incomplete().stream())
                .findFirst()
                .or(() -> branches.stream()
                        .filter(row -> row.isOneByOne() && !decided.containsValue(row))
                        .findFirst()
                        .map(row -> words().get("oneByOne.none", row.into())));
    }

    /** What was decided one by one goes before the conditions. */
    @Override
    Refactoring refactoring() {
        List<Branch> all = new ArrayList<>();
        for (BranchRow row : branches) {
            Set<String> uses = decided.entrySet().stream()
                    .filter(one -> one.getValue().equals(row))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            if (!uses.isEmpty()) {
                all.add(new Branch(row.into(), new Condition.Chosen(uses)));
            }
        }
        if (!staying.isEmpty()) {
            all.add(new Branch(element().id(), new Condition.Chosen(staying)));
        }
        branches.stream()
                .filter(row -> !row.isOneByOne())
                .map(BranchRow::branch)
                .forEach(all::add);
        return new Split(element(), all);
    }

    @Override
    Optional<ElementRef> afterwards() {
        return Optional.of(Renamed.as(element(), branches.get(0).into()));
    }
}
