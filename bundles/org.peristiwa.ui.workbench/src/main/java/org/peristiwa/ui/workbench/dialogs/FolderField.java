package org.peristiwa.ui.workbench.dialogs;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;

/** A field for a folder, typed or chosen. */
public final class FolderField {

    private final Text text;

    /**
     * Makes the field in a form.
     *
     * @param browse what the button says that opens the chooser
     * @param changed is told of each change
     */
    public FolderField(Composite form, String browse, Runnable changed) {
        Composite field = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(field);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        text = new Text(field, SWT.BORDER);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        text.addModifyListener(e -> changed.run());
        Button button = new Button(field, SWT.PUSH);
        button.setText(browse);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose()));
    }

    private void choose() {
        DirectoryDialog dialog = new DirectoryDialog(text.getShell());
        dialog.setFilterPath(text.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            text.setText(chosen);
        }
    }

    /** Shows a folder. */
    public void show(String folder) {
        text.setText(folder);
    }

    /** Gives it the keyboard. */
    public void setFocus() {
        text.setFocus();
    }

    /** What was typed. */
    public String text() {
        return text.getText().trim();
    }

    /** The folder; empty when what was typed cannot be the name of one. */
    public Optional<Path> path() {
        try {
            return text().isEmpty() ? Optional.empty() : Optional.of(Path.of(text()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
