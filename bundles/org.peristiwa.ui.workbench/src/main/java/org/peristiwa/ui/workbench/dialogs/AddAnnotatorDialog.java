package org.peristiwa.ui.workbench.dialogs;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.ui.dialogs.FormDialog;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.workbench.Words;

/** Asks for a new annotator: an id, which names a folder, and what people call them. */
public final class AddAnnotatorDialog extends FormDialog {

    /** What was typed; the name may be empty. */
    public record Choice(String id, String name) {}

    private static final String FILE_NAME = "[A-Za-z0-9][A-Za-z0-9._-]*";

    private final Messages words;
    private final CorpusSession session;
    private @Nullable Text id;
    private @Nullable Text name;
    private @Nullable Choice choice;

    public AddAnnotatorDialog(Shell parent, Theme theme, Language language, CorpusSession session) {
        this(parent, theme, language.messages(Words.class), session);
    }

    private AddAnnotatorDialog(Shell parent, Theme theme, Messages words, CorpusSession session) {
        super(parent, theme, words.get("annotator.title"), words.get("annotator.confirm"), words.get("button.cancel"));
        this.words = words;
        this.session = session;
    }

    @Override
    protected void createForm(Composite form) {
        id = field(form, "annotator.id");
        name = field(form, "annotator.name");
    }

    private Text field(Composite form, String key) {
        label(form, words.get(key));
        Text text = new Text(form, SWT.BORDER);
        text.addModifyListener(e -> validate());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    @Override
    protected Optional<String> missing() {
        String typed = id == null ? "" : id.getText().strip();
        if (!typed.matches(FILE_NAME)) {
            return Optional.of(words.get("annotator.badId"));
        }
        boolean taken = session.corpus().getAnnotators().stream()
                .anyMatch(annotator -> annotator.getId().equalsIgnoreCase(typed));
        return taken ? Optional.of(words.get("annotator.taken", typed)) : Optional.empty();
    }

    @Override
    protected void okPressed() {
        if (id != null && name != null) {
            choice = new Choice(id.getText().strip(), name.getText().strip());
        }
        super.okPressed();
    }

    /** Opens the dialog and waits; empty when it was given up. */
    public Optional<Choice> ask() {
        open();
        return Optional.ofNullable(choice);
    }
}
