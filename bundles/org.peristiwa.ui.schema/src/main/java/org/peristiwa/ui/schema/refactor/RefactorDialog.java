package org.peristiwa.ui.schema.refactor;

import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.schema.refactor.ElementRef;
import org.peristiwa.edit.schema.refactor.Refactoring;
import org.peristiwa.edit.schema.refactor.RefactoringPreview;
import org.peristiwa.ui.ErrorPresenter;
import org.peristiwa.ui.dialogs.FormDialog;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.rows.RowTable;
import org.peristiwa.ui.rows.Rows;
import org.peristiwa.ui.schema.desk.Change;
import org.peristiwa.ui.schema.desk.SchemaDesk;
import org.peristiwa.ui.theme.Ink;
import org.peristiwa.ui.theme.ThemeColor;

/**
 * Asks about a refactoring: its fields, and below them what it would do, worked out anew whenever a field changes. It can be
 * done only once that has been seen; while it is done the dialog stays, so that nobody changes anything meanwhile, and Cancel stops it.
 */
abstract class RefactorDialog extends FormDialog {

    private final SchemaDesk desk;
    private final ErrorPresenter errors;
    private final Change change;
    private final ElementRef element;
    private @Nullable Widgets widgets;
    private @Nullable PreviewWork work;
    private Optional<Refactoring> looked = Optional.empty();
    private String hint = "";
    private boolean running;
    private boolean done;
    private Optional<ElementRef> result = Optional.empty();

    private record Widgets(Composite form, Label summary, RowTable effects, ProgressBar progress) {}

    RefactorDialog(Shell parent, SchemaDesk desk, ErrorPresenter errors, Change change, ElementRef element) {
        super(
                parent,
                desk.theme(),
                desk.words().get("heading." + change.word(), element.id()),
                desk.words().get("confirm." + change.word()),
                desk.words().get("button.cancel"));
        this.desk = desk;
        this.errors = errors;
        this.change = change;
        this.element = element;
    }

    /** Makes the fields, which call {@link #changed} whenever the refactoring may be another one. */
    abstract void createFields(Composite form);

    /** Why the fields do not say a refactoring yet; empty where they do. */
    Optional<String> incomplete() {
        return Optional.empty();
    }

    /** What the fields say; asked where they say something. */
    abstract Refactoring refactoring();

    /** How the element is named after what the fields say; empty where it is gone. */
    Optional<ElementRef> afterwards() {
        return Optional.of(element);
    }

    final SchemaDesk desk() {
        return desk;
    }

    final Messages words() {
        return desk.words();
    }

    final Change change() {
        return change;
    }

    final ElementRef element() {
        return element;
    }

    @Override
    protected int preferredWidth() {
        return 760;
    }

    @Override
    protected final void createForm(Composite form) {
        work = new PreviewWork(
                desk.session(), words().get("heading." + change.word(), element.id()), form.getDisplay());
        createFields(form);
        Label summary = new Label(form, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .indent(0, 6)
                .hint(preferredWidth(), 2 * summary.computeSize(SWT.DEFAULT, SWT.DEFAULT).y)
                .applyTo(summary);
        RowTable effects = new RowTable(form, theme(), true, 22, 30, 30, 18);
        effects.head(EffectRows.headings(words()));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .hint(SWT.DEFAULT, 200)
                .applyTo(effects.control());
        ProgressBar progress = new ProgressBar(form, SWT.HORIZONTAL);
        progress.setVisible(false);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(progress);
        widgets = new Widgets(form, summary, effects, progress);
        form.addDisposeListener(event -> work.stop());
    }

    @Override
    public void create() {
        super.create();
        changed();
    }

    /** The fields say something else. */
    final void changed() {
        if (widgets == null || work == null || running || getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        looked = Optional.empty();
        Optional<String> missing = incomplete();
        if (missing.isPresent()) {
            work.stop();
            show("", Rows.NONE, "", false);
            hint = missing.get();
        } else {
            hint = words().get("preview.looking");
            Refactoring asked = refactoring();
            work.preview(asked, new Looking(asked));
        }
        validate();
    }

    private void show(String summary, Rows rows, String empty, boolean costs) {
        if (widgets != null) {
            widgets.summary().setText(summary.replace("&", "&&"));
            Ink.set(widgets.summary(), theme(), costs ? ThemeColor.WARNING : ThemeColor.TEXT);
            widgets.effects().show(rows, rows.size() > 0 ? 0 : -1, empty);
        }
    }

    private final class Looking implements PreviewWork.Listener {

        private final Refactoring asked;

        Looking(Refactoring asked) {
            this.asked = asked;
        }

        @Override
        public void at(int done, int total) {
            if (isOpen()) {
                hint = words().get("preview.lookingAt", done, total);
                validate();
            }
        }

        @Override
        public void previewed(RefactoringPreview preview) {
            if (isOpen()) {
                EffectRows rows = new EffectRows(preview, words());
                show(rows.summary(), rows, words().get("preview.noPlace"), preview.costsSomething());
                looked = Optional.of(asked);
                hint = "";
                validate();
            }
        }

        @Override
        public void refused(EditException why) {
            failed(why);
        }

        @Override
        public void failed(RuntimeException why) {
            if (isOpen()) {
                show("", Rows.NONE, "", false);
                hint = words().told(why);
                validate();
            }
        }
    }

    private boolean isOpen() {
        return widgets != null && !widgets.form().isDisposed();
    }

    @Override
    protected final Optional<String> missing() {
        return looked.isPresent() && !running ? Optional.empty() : Optional.of(hint);
    }

    @Override
    protected final void okPressed() {
        if (looked.isEmpty() || running || widgets == null || work == null) {
            return;
        }
        running = true;
        result = afterwards();
        result.ifPresent(desk::expect);
        hint = words().get("preview.running");
        enable(widgets.form(), false);
        widgets.progress().setVisible(true);
        validate();
        work.run(looked.get(), new Running());
    }

    private static void enable(Composite form, boolean enabled) {
        for (Control child : form.getChildren()) {
            if (!(child instanceof ProgressBar) && !(child instanceof Label)) {
                child.setEnabled(enabled);
            }
        }
    }

    private final class Running implements PreviewWork.Listener {

        @Override
        public void at(int step, int total) {
            if (isOpen() && widgets != null) {
                widgets.progress().setMaximum(total);
                widgets.progress().setSelection(step);
            }
        }

        @Override
        public void done() {
            done = true;
            if (isOpen()) {
                setReturnCode(OK);
                close();
            }
        }

        @Override
        public void refused(EditException why) {
            resume(words().told(why));
        }

        @Override
        public void failed(RuntimeException why) {
            resume("");
            errors.present(words().get("failed"), why);
        }

        @Override
        public void stopped() {
            resume(words().get("stopped"));
        }

        private void resume(String why) {
            running = false;
            if (isOpen() && widgets != null) {
                widgets.progress().setVisible(false);
                enable(widgets.form(), true);
                looked = Optional.empty();
                hint = why;
                validate();
            }
        }
    }

    /** While it is done, stops that; else closes the dialog. */
    @Override
    protected void cancelPressed() {
        if (running && work != null) {
            work.stop();
            Button cancel = getButton(IDialogConstants.CANCEL_ID);
            if (cancel != null && !done) {
                hint = words().get("stopping");
                validate();
            }
            return;
        }
        super.cancelPressed();
    }

    @Override
    protected void handleShellCloseEvent() {
        cancelPressed();
    }

    /** How the element is named after what was done; empty where it is gone. */
    final Optional<ElementRef> result() {
        return result;
    }

    /** Opens the dialog and waits until it is done or given up. Whether it was done. */
    boolean ask() {
        open();
        return done;
    }
}
