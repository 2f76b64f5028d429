package org.peristiwa.ui.workbench.dialogs;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.ui.dialogs.FormDialog;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;

/** Asks with which annotator to compare. */
public final class AnnotatorDialog extends FormDialog {

    private final Messages words;
    private final LayerKey compared;
    private final List<String> annotators;
    private final List<String> layered;
    private org.eclipse.swt.widgets.@Nullable List list;
    private Optional<String> chosen = Optional.empty();

    /**
     * @param compared the layer that is open
     * @param annotators ids of those to choose from
     * @param layered ids of those that have a layer of the article
     */
    public AnnotatorDialog(
            Shell parent,
            Theme theme,
            Messages words,
            LayerKey compared,
            List<String> annotators,
            List<String> layered) {
        super(parent, theme, words.get("annotators.title"), words.get("annotators.do"), words.get("button.cancel"));
        this.words = words;
        this.compared = compared;
        this.annotators = List.copyOf(annotators);
        this.layered = List.copyOf(layered);
    }

    /** Asks and waits; empty when the user thinks otherwise. */
    public Optional<String> ask() {
        return open() == Window.OK ? chosen : Optional.empty();
    }

    @Override
    protected void createForm(Composite form) {
        Label what = new Label(form, SWT.WRAP);
        what.setText(words.get("annotators.what", compared.article(), compared.annotator()));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(what);
        org.eclipse.swt.widgets.List made =
                new org.eclipse.swt.widgets.List(form, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        // GTK complains of a scroll bar that gets its rows before it has a size
        made.setSize(360, 160);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .hint(SWT.DEFAULT, 140)
                .applyTo(made);
        for (String annotator : annotators) {
            made.add(layered.contains(annotator) ? annotator : words.get("annotators.nothing", annotator));
        }
        made.select(0);
        made.addListener(SWT.DefaultSelection, event -> okPressed());
        made.addListener(SWT.Selection, event -> validate());
        list = made;
        made.setFocus();
    }

    @Override
    protected void okPressed() {
        int index = list == null ? -1 : list.getSelectionIndex();
        chosen = index < 0 ? Optional.empty() : Optional.of(annotators.get(index));
        super.okPressed();
    }
}
