package org.peristiwa.ui.workbench.dialogs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.peristiwa.ui.dialogs.FormDialog;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.workbench.Words;

/** Lets the user choose the typeface of article text among those of the machine. */
public final class TextFaceDialog extends FormDialog {

    private static final int SAMPLE_POINTS = 13;

    private final Messages words;
    private final List<String> faces;
    private final String now;
    private org.eclipse.swt.widgets.@Nullable List list;
    private @Nullable Label sample;
    private @Nullable Font sampleFont;
    private @Nullable String chosen;

    /** @param now the name of the face that is used now; empty for the one that the program chooses */
    public TextFaceDialog(Shell parent, Theme theme, Language language, String now) {
        this(parent, theme, language.messages(Words.class), now);
    }

    private TextFaceDialog(Shell parent, Theme theme, Messages words, String now) {
        super(parent, theme, words.get("face.heading"), words.get("face.confirm"), words.get("button.cancel"));
        this.words = words;
        this.now = now;
        this.faces = Arrays.stream(parent.getDisplay().getFontList(null, true))
                .map(FontData::getName)
                .filter(name -> !name.startsWith("@"))
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    @Override
    protected void createForm(Composite form) {
        label(form, words.get("face.filter"));
        Text filter = new Text(form, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label(form, words.get("face.face")));
        list = new org.eclipse.swt.widgets.List(form, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        // GTK complains of a scroll bar that gets its rows before it has a size
        list.setSize(360, 220);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 220).applyTo(list);
        GridDataFactory.swtDefaults()
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .applyTo(label(form, words.get("face.sample")));
        sample = new Label(form, SWT.WRAP);
        sample.setText(words.get("face.words"));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 56).applyTo(sample);
        fill("");
        filter.addModifyListener(event -> fill(filter.getText()));
        list.addListener(SWT.Selection, event -> validate());
        list.addListener(SWT.DefaultSelection, event -> okPressed());
        form.addListener(SWT.Dispose, event -> letGo());
        filter.setFocus();
    }

    /** The program's choice first, then the faces whose names hold what was typed. */
    private void fill(String typed) {
        if (list == null) {
            return;
        }
        String wanted = typed.toLowerCase(Locale.ROOT).trim();
        list.removeAll();
        list.add(words.get("face.usual"));
        faces.stream()
                .filter(face -> face.toLowerCase(Locale.ROOT).contains(wanted))
                .forEach(list::add);
        int at = now.isEmpty() ? 0 : list.indexOf(now);
        list.select(Math.max(0, wanted.isEmpty() ? at : Math.min(1, list.getItemCount() - 1)));
        list.showSelection();
        validate();
    }

    private String selected() {
        return list == null || list.getSelectionIndex() <= 0 ? "" : list.getItem(list.getSelectionIndex());
    }

    @Override
    protected Optional<String> missing() {
        if (sample != null) {
            letGo();
            String face = selected();
            sampleFont = face.isEmpty() ? null : new Font(sample.getDisplay(), face, SAMPLE_POINTS, SWT.NORMAL);
            sample.setFont(sampleFont);
        }
        return Optional.empty();
    }

    private void letGo() {
        if (sampleFont != null) {
            sampleFont.dispose();
            sampleFont = null;
        }
    }

    @Override
    protected void okPressed() {
        chosen = selected();
        super.okPressed();
    }

    /** Opens the dialog and waits; the name that was chosen, empty for the program's choice, or nothing when it was given up. */
    public Optional<String> ask() {
        open();
        return Optional.ofNullable(chosen);
    }
}
