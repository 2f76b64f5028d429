package org.peristiwa.ui.workbench.keys;

import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeySequenceText;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.peristiwa.ui.dialogs.FormDialog;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Ink;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;
import org.peristiwa.ui.workbench.Words;

/** Help > Keyboard: every key that is bound and what it does; each can be changed, and changed back. */
public final class KeysDialog extends FormDialog {

    private record Widgets(Table table, Text field, KeySequenceText keys, Label said, Button change, Button reset) {}

    private final KeyList list;
    private final KeyChanges changes;
    private final Messages words;
    private @Nullable Widgets widgets;

    public KeysDialog(Shell parent, Theme theme, Language language, KeyList list, KeyChanges changes) {
        this(parent, theme, language.messages(Words.class), list, changes);
    }

    private KeysDialog(Shell parent, Theme theme, Messages words, KeyList list, KeyChanges changes) {
        super(parent, theme, words.get("keys.title"), words.get("button.close"));
        this.words = words;
        this.list = list;
        this.changes = changes;
    }

    @Override
    protected int preferredWidth() {
        return 560;
    }

    @Override
    protected void createForm(Composite form) {
        Table table = new Table(form, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        // GTK complains of a scroll bar that gets its rows before it has a size
        table.setSize(560, 400);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .hint(560, 400)
                .applyTo(table);
        column(table, "keys.key", 150);
        column(table, "keys.does", 300);
        column(table, "keys.state", 90);
        label(form, words.get("keys.new"));
        Composite line = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        Text field = new Text(line, SWT.BORDER);
        GridDataFactory.fillDefaults().hint(120, SWT.DEFAULT).applyTo(field);
        KeySequenceText keys = new KeySequenceText(field);
        keys.setKeyStrokeLimit(2);
        Button change = button(line, "keys.change", this::change);
        Button reset = button(line, "keys.reset", this::reset);
        button(line, "keys.resetAll", this::resetAll);
        Label said = new Label(form, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(said);
        widgets = new Widgets(table, field, keys, said, change, reset);
        keys.addPropertyChangeListener(event -> {
            keepLast(keys);
            update();
        });
        table.addListener(SWT.Selection, event -> selected());
        fill(0);
        table.setFocus();
    }

    /** Another key takes the place of the one before. */
    private static void keepLast(KeySequenceText keys) {
        KeyStroke[] strokes = keys.getKeySequence().getKeyStrokes();
        if (strokes.length > 1) {
            keys.setKeySequence(KeySequence.getInstance(strokes[strokes.length - 1]));
        }
    }

    private void column(Table table, String key, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(words.get(key));
        column.setWidth(width);
    }

    private Button button(Composite line, String key, Runnable action) {
        Button button = new Button(line, SWT.PUSH);
        button.setText(words.get(key));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void fill(int selection) {
        Widgets all = widgets;
        if (all == null) {
            return;
        }
        int top = all.table().getTopIndex();
        all.table().removeAll();
        List<KeyList.Key> keys = list.keys();
        for (KeyList.Key one : keys) {
            TableItem item = new TableItem(all.table(), SWT.NONE);
            String state = changes.isChanged(one.binding()) ? words.get("keys.changed") : "";
            item.setText(new String[] {one.keys(), one.does(), state});
            item.setData(one.binding());
        }
        all.table().setSelection(selection);
        all.table().setTopIndex(top);
        selected();
    }

    private void selected() {
        if (widgets != null) {
            widgets.keys().clear();
        }
        update();
    }

    private Optional<MKeyBinding> binding() {
        Widgets all = widgets;
        return all == null || all.table().getSelectionCount() == 0
                ? Optional.empty()
                : Optional.of((MKeyBinding) all.table().getSelection()[0].getData());
    }

    /** Says whose key it is that was pressed, and lets only a free one be bound. */
    private void update() {
        Widgets all = widgets;
        if (all == null) {
            return;
        }
        KeySequence pressed = all.keys().getKeySequence();
        Optional<MKeyBinding> binding = binding();
        Optional<MKeyBinding> taken = binding.flatMap(one -> changes.conflict(one, pressed));
        boolean complete = pressed.isComplete() && !pressed.isEmpty();
        boolean reserved = KeyChanges.isReserved(pressed);
        all.change().setEnabled(binding.isPresent() && complete && taken.isEmpty() && !reserved);
        all.reset().setEnabled(binding.filter(changes::isChanged).isPresent());
        all.said().setText(complete ? said(pressed, taken, reserved) : words.get("keys.press"));
        Ink.set(all.said(), theme(), taken.isPresent() || reserved ? ThemeColor.WARNING : ThemeColor.QUIET_TEXT);
    }

    private String said(KeySequence pressed, Optional<MKeyBinding> taken, boolean reserved) {
        if (reserved) {
            return words.get("keys.reserved", pressed.format());
        }
        return taken.map(other -> words.get("keys.taken", pressed.format(), list.name(other)))
                .orElseGet(() -> words.get("keys.free", pressed.format()));
    }

    private void change() {
        Widgets all = widgets;
        if (all != null) {
            KeySequence pressed = all.keys().getKeySequence();
            binding().ifPresent(binding -> changes.change(binding, pressed));
            fill(all.table().getSelectionIndex());
        }
    }

    private void reset() {
        binding().ifPresent(changes::reset);
        if (widgets != null) {
            fill(widgets.table().getSelectionIndex());
        }
    }

    private void resetAll() {
        changes.resetAll();
        if (widgets != null) {
            fill(widgets.table().getSelectionIndex());
        }
    }
}
