package org.peristiwa.ui.schema.refactor;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.bulk.BulkProgress;
import org.peristiwa.edit.schema.refactor.ElementRef;
import org.peristiwa.edit.schema.uses.SchemaUse;
import org.peristiwa.edit.schema.uses.SchemaUses;
import org.peristiwa.ui.dialogs.FormDialog;
import org.peristiwa.ui.jobs.LatestWork;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.rows.RowTable;
import org.peristiwa.ui.rows.Rows;
import org.peristiwa.ui.schema.desk.SchemaDesk;
import org.peristiwa.ui.theme.Ink;
import org.peristiwa.ui.theme.ThemeColor;

/** Shows every use of an element in its sentence, and asks what each becomes: a digit decides about one and goes to the next. */
final class OneByOneDialog extends FormDialog {

    private static final int MOST_DIGITS = 9;

    private final SchemaDesk desk;
    private final ElementRef element;
    private final List<String> targets;
    private final Map<String, Integer> before;
    private final LatestWork work;
    private @Nullable Widgets widgets;
    private @Nullable Decisions decisions;
    private String hint;

    private record Widgets(Text filter, RowTable table, Label sentence) {}

    /**
     * @param targets what a use may become, as the user reads it
     * @param before what was decided before, as {@link #ask} gave it
     */
    OneByOneDialog(
            Shell parent, SchemaDesk desk, ElementRef element, List<String> targets, Map<String, Integer> before) {
        super(
                parent,
                desk.theme(),
                desk.words().get("oneByOne.heading", element.id()),
                desk.words().get("oneByOne.confirm"),
                desk.words().get("button.cancel"));
        this.desk = desk;
        this.element = element;
        this.targets = List.copyOf(targets);
        this.before = Map.copyOf(before);
        this.hint = desk.words().get("preview.looking");
        this.work = new LatestWork(parent.getDisplay(), hint);
    }

    /** Asks and waits: for each use that was decided about, by {@link SchemaUse#chosen}, the place of what it becomes in the targets. */
    Optional<Map<String, Integer>> ask() {
        boolean confirmed = open() == Window.OK;
        work.stop();
        return confirmed && decisions != null ? Optional.of(decisions.decided()) : Optional.empty();
    }

    @Override
    protected int preferredWidth() {
        return 860;
    }

    @Override
    protected void createForm(Composite form) {
        Messages words = desk.words();
        Label keys = new Label(form, SWT.WRAP);
        keys.setText(words.get("oneByOne.hint"));
        wide(keys, SWT.DEFAULT);
        Composite buttons = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(targets.size() + 1).applyTo(buttons);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(buttons);
        for (int i = 0; i < targets.size(); i++) {
            int target = i;
            button(buttons, i < MOST_DIGITS ? (i + 1) + "  " + targets.get(i) : targets.get(i), target);
        }
        button(buttons, "0  " + words.get("oneByOne.byCondition"), -1);
        Text filter = new Text(form, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(words.get("oneByOne.filter"));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .hint(240, SWT.DEFAULT)
                .align(SWT.BEGINNING, SWT.FILL)
                .applyTo(filter);
        RowTable table = new RowTable(form, theme(), true, 24, 58, 18);
        table.head(List.of(words.get("column.becomes"), words.get("column.inSentence"), words.get("column.layer")));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .hint(SWT.DEFAULT, 300)
                .applyTo(table.control());
        Label sentence = new Label(form, SWT.WRAP);
        wide(sentence, 3 * sentence.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        Ink.set(sentence, theme(), ThemeColor.QUIET_TEXT);
        widgets = new Widgets(filter, table, sentence);
        filter.addListener(SWT.Modify, event -> narrow());
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.control().setFocus();
            }
        });
        table.control().addListener(SWT.KeyDown, this::press);
        table.onSelect(row -> showSentence());
        table.show(Rows.NONE, -1, words.get("preview.looking"));
        table.control().setFocus();
        work.askNow(this::look);
    }

    private void wide(Label label, int height) {
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(preferredWidth(), height)
                .applyTo(label);
    }

    private void button(Composite parent, String text, int target) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text.replace("&", "&&"));
        button.addListener(SWT.Selection, event -> {
            decide(target);
            if (widgets != null) {
                widgets.table().control().setFocus();
            }
        });
    }

    private void look(LatestWork.Asked asked) {
        BulkProgress progress = new BulkProgress() {
            @Override
            public boolean cancelled() {
                return asked.isStopped();
            }
        };
        try {
            List<SchemaUse> found = new SchemaUses(element).find(desk.session(), progress);
            asked.show(() -> take(found));
        } catch (EditException | UncheckedIOException e) {
            // Where nobody waits any more, nobody is told
            asked.show(() -> fail(desk.words().told(e)));
        }
    }

    private boolean isOpen() {
        return widgets != null && !widgets.filter().isDisposed();
    }

    private void take(List<SchemaUse> found) {
        if (isOpen()) {
            decisions = new Decisions(found, targets, before, desk.words());
            hint = "";
            narrow();
        }
    }

    private void fail(String why) {
        if (isOpen() && widgets != null) {
            hint = why;
            widgets.table().show(Rows.NONE, -1, why);
            validate();
        }
    }

    private void narrow() {
        if (widgets != null && decisions != null) {
            decisions.filter(widgets.filter().getText());
            show(decisions.size() > 0 ? 0 : -1);
        }
    }

    private void show(int row) {
        if (widgets != null && decisions != null) {
            widgets.table()
                    .show(
                            decisions,
                            row,
                            desk.words().get(decisions.total() == 0 ? "oneByOne.nothing" : "oneByOne.noneFits"));
            widgets.table().select(row);
            showSentence();
            validate();
        }
    }

    private void showSentence() {
        if (widgets != null && decisions != null) {
            int row = widgets.table().selected();
            widgets.sentence().setText(row < 0 ? "" : decisions.sentenceOf(row).replace("&", "&&"));
        }
    }

    /** A digit decides about the selected one, with Ctrl about all that are shown. */
    private void press(Event event) {
        int digit = event.keyCode >= SWT.KEYPAD_0 && event.keyCode <= SWT.KEYPAD_9
                ? event.keyCode - SWT.KEYPAD_0
                : event.keyCode - '0';
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        if (digit < 0 || digit > Math.min(MOST_DIGITS, targets.size()) || decisions == null || widgets == null) {
            return;
        }
        if (modifiers == 0) {
            decide(digit - 1);
        } else if (modifiers == SWT.MOD1) {
            decisions.decideAll(digit - 1);
            show(widgets.table().selected());
        }
    }

    private void decide(int target) {
        if (widgets == null || decisions == null || widgets.table().selected() < 0) {
            return;
        }
        int row = widgets.table().selected();
        decisions.decide(row, target);
        show(Math.min(row + 1, decisions.size() - 1));
    }

    @Override
    protected Optional<String> missing() {
        return decisions == null ? Optional.of(hint) : Optional.empty();
    }
}
