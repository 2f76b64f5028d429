package org.peristiwa.ui.schema.form;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.peristiwa.edit.schema.refactor.ElementRef;
import org.peristiwa.ui.schema.desk.IdCheck;
import org.peristiwa.ui.schema.desk.Novelty;
import org.peristiwa.ui.schema.desk.SchemaDesk;
import org.peristiwa.ui.theme.Ink;
import org.peristiwa.ui.theme.ThemeColor;

/** Asks in the place of the form for the id of something new: Enter adds it, Esc gives it up. Nothing is in the schema before. */
final class NewPage {

    private final SchemaDesk desk;
    private final Novelty novelty;
    private final Consumer<ElementRef> added;
    private final Text id;
    private final Button add;
    private final Label problem;

    /**
     * @param within what it is to stand below, as the screen calls it; empty for the top
     * @param added hears how it is named once it is there
     * @param givenUp is called when the user does not want it after all
     */
    NewPage(
            Composite page,
            SchemaDesk desk,
            Novelty novelty,
            String within,
            Consumer<ElementRef> added,
            Runnable givenUp) {
        this.desk = desk;
        this.added = added;
        this.novelty = novelty;
        FormRows rows = new FormRows(page, desk, true);
        String what = novelty.what().word();
        rows.title(
                () -> desk.words().get("new." + what),
                () -> within.isEmpty() ? "" : desk.words().get("new.within", within));
        rows.label(desk.words().get("field.id"));
        id = new Text(page, SWT.BORDER);
        id.setMessage(desk.words().get("new.message." + what));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(id);
        rows.label("");
        Composite buttons = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(buttons);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(buttons);
        add = button(buttons, "new.add", this::add);
        button(buttons, "button.cancel", givenUp);
        rows.label("");
        problem = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(100, SWT.DEFAULT)
                .applyTo(problem);
        Ink.set(problem, desk.theme(), ThemeColor.QUIET_TEXT);
        id.addListener(SWT.Modify, event -> check());
        id.addListener(SWT.DefaultSelection, event -> add());
        id.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                event.doit = false;
                givenUp.run();
            }
        });
        rows.fields().forEach(Field::refresh);
        check();
        id.setFocus();
    }

    private Button button(Composite parent, String key, Runnable pressed) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(desk.words().get(key));
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }

    private Optional<String> problem() {
        return IdCheck.problem(id.getText().strip(), novelty.siblings(desk.types()), desk.words());
    }

    private void check() {
        Optional<String> now = problem();
        add.setEnabled(now.isEmpty());
        problem.setText(now.orElse(""));
        problem.requestLayout();
    }

    private void add() {
        String typed = id.getText().strip();
        if (problem().isEmpty() && desk.isChangeable()) {
            desk.expect(novelty.named(typed));
            if (desk.execute(novelty.verb(typed, desk.types()))) {
                added.accept(novelty.named(typed));
            }
        }
    }
}
