package org.peristiwa.ui.workbench.dialogs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.Formats;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.ui.dialogs.FormDialog;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.workbench.Words;
import org.peristiwa.ui.workbench.corpus.Exporting;

/** File > Export: which format, whose layers, where to, and whether to refuse losses. */
public final class ExportDialog extends FormDialog {

    private static final String GOLD = "gold";

    private final Language language;
    private final Messages words;
    private final CorpusSession session;
    private final List<FormatDescription> formats;
    private final List<Button> annotators = new ArrayList<>();
    private @Nullable Combo format;
    private @Nullable FolderField folder;
    private @Nullable Button strict;
    private Exporting.@Nullable Choice choice;

    public ExportDialog(Shell parent, Theme theme, Language language, CorpusSession session, Formats formats) {
        this(parent, theme, language, language.messages(Words.class), session, formats);
    }

    private ExportDialog(
            Shell parent, Theme theme, Language language, Messages words, CorpusSession session, Formats formats) {
        super(parent, theme, words.get("export.title"), words.get("export.confirm"), words.get("button.cancel"));
        this.language = language;
        this.words = words;
        this.session = session;
        this.formats = formats.descriptions().values().stream()
                .filter(description -> formats.exporter(description.id()).isPresent())
                .toList();
    }

    @Override
    protected void createForm(Composite form) {
        label(form, words.get("field.format"));
        format = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
        for (FormatDescription one : formats) {
            format.add(one.label(language.current()));
        }
        format.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(format);
        label(form, words.get("field.annotators"));
        Composite row = new Composite(form, SWT.NONE);
        row.setLayout(new RowLayout(SWT.HORIZONTAL));
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(row);
        for (Annotator annotator : session.corpus().getAnnotators()) {
            Button check = new Button(row, SWT.CHECK);
            check.setText(annotator.getId());
            check.setSelection(annotator.getId().equals(GOLD));
            check.addListener(SWT.Selection, e -> validate());
            annotators.add(check);
        }
        label(form, words.get("field.folder"));
        folder = new FolderField(form, words, this::validate);
        label(form, "");
        strict = new Button(form, SWT.CHECK);
        strict.setText(words.get("export.strict"));
    }

    @Override
    protected Optional<String> missing() {
        if (formats.isEmpty()) {
            return Optional.of(words.get("export.missing.format"));
        }
        if (annotators.stream().noneMatch(Button::getSelection)) {
            return Optional.of(words.get("export.missing.annotator"));
        }
        String typed = folder == null ? "" : folder.text();
        if (typed.isEmpty()) {
            return Optional.of(words.get("export.missing.folder"));
        }
        return folder == null || folder.path().isEmpty()
                ? Optional.of(words.get("field.folder.invalid"))
                : Optional.empty();
    }

    @Override
    protected void okPressed() {
        if (format != null && folder != null && strict != null) {
            choice = new Exporting.Choice(
                    formats.get(format.getSelectionIndex()).id(),
                    annotators.stream()
                            .filter(Button::getSelection)
                            .map(Button::getText)
                            .toList(),
                    Path.of(folder.text()).toAbsolutePath(),
                    strict.getSelection());
        }
        super.okPressed();
    }

    /** Opens the dialog and waits; empty when it was given up. */
    public Optional<Exporting.Choice> ask() {
        open();
        return Optional.ofNullable(choice);
    }
}
