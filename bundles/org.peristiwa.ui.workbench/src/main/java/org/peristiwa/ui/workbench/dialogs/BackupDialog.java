package org.peristiwa.ui.workbench.dialogs;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.ui.dialogs.FormDialog;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;

/** Asks which version of a layer to restore. */
public final class BackupDialog extends FormDialog {

    private final Messages words;
    private final LayerKey layer;
    private final List<String> versions;
    private int chosen;

    /** @param versions what they are called, newest first; at least one */
    public BackupDialog(Shell parent, Theme theme, Messages words, LayerKey layer, List<String> versions) {
        super(parent, theme, words.get("backup.title"), words.get("backup.choose"), words.get("button.cancel"));
        this.words = words;
        this.layer = layer;
        this.versions = List.copyOf(versions);
    }

    /** Asks and waits; the place of a version, or -1 when the user thinks otherwise. */
    public int ask() {
        return open() == Window.OK ? chosen : -1;
    }

    @Override
    protected void createForm(Composite form) {
        Label what = new Label(form, SWT.WRAP);
        what.setText(words.get("backup.what", layer.article(), layer.annotator()));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(what);
        var list = new org.eclipse.swt.widgets.List(form, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        // GTK complains of a scroll bar that gets its rows before it has a size
        list.setSize(360, 160);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .hint(SWT.DEFAULT, 180)
                .applyTo(list);
        versions.forEach(list::add);
        list.select(0);
        list.addListener(SWT.Selection, event -> chosen = Math.max(0, list.getSelectionIndex()));
        list.addListener(SWT.DefaultSelection, event -> okPressed());
        list.setFocus();
    }
}
