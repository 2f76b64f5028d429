package org.peristiwa.ui.problems;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.peristiwa.ui.dialogs.FormDialog;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;

/** Asks why a problem is meant so. */
final class IgnoreDialog extends FormDialog {

    private final Messages words;
    private final String problem;
    private @Nullable Text reason;
    private @Nullable String given;

    IgnoreDialog(Shell parent, Theme theme, Messages words, String problem) {
        super(parent, theme, words.get("ignore.title"), words.get("ignore.confirm"), words.get("ignore.cancel"));
        this.words = words;
        this.problem = problem;
    }

    @Override
    protected void createForm(Composite form) {
        Label sentence = new Label(form, SWT.WRAP);
        sentence.setText(problem.replace("&", "&&"));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(440, SWT.DEFAULT)
                .applyTo(sentence);
        label(form, words.get("ignore.reason"));
        Text field = new Text(form, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        reason = field;
        field.setFocus();
    }

    @Override
    protected void okPressed() {
        given = reason == null ? "" : reason.getText().strip();
        super.okPressed();
    }

    /** Opens the dialog and waits; empty when it was given up. */
    Optional<String> ask() {
        open();
        return Optional.ofNullable(given);
    }
}
