package org.peristiwa.ui.workbench.dialogs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.schema.SchemaPack;
import org.peristiwa.ui.dialogs.FormDialog;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.workbench.Words;

/** Asks where a new corpus is to be, in which language its articles are and with which schema. */
public final class NewCorpusDialog extends FormDialog {

    /** What was chosen. */
    public record Choice(Path folder, Locale language, String schema) {}

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("id"), Locale.ENGLISH);

    private final Language language;
    private final Messages words;
    private final List<SchemaPack> packs;
    private @Nullable FolderField folder;
    private @Nullable Combo languages;
    private @Nullable Combo schemas;
    private @Nullable Choice choice;

    public NewCorpusDialog(Shell parent, Theme theme, Language language, List<SchemaPack> packs) {
        this(parent, theme, language, language.messages(Words.class), packs);
    }

    private NewCorpusDialog(Shell parent, Theme theme, Language language, Messages words, List<SchemaPack> packs) {
        super(parent, theme, words.get("new.title"), words.get("new.confirm"), words.get("button.cancel"));
        this.language = language;
        this.words = words;
        this.packs = List.copyOf(packs);
    }

    @Override
    protected void createForm(Composite form) {
        label(form, words.get("field.folder"));
        folder = new FolderField(form, words.get("button.browse"), this::validate);
        label(form, words.get("field.language"));
        languages = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
        for (Locale one : LANGUAGES) {
            languages.add(one.getDisplayLanguage(language.current()));
        }
        languages.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(languages);
        label(form, words.get("field.schema"));
        schemas = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
        for (SchemaPack pack : packs) {
            schemas.add(pack.label(language.current()));
        }
        schemas.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(schemas);
    }

    @Override
    protected Optional<String> missing() {
        String typed = folder == null ? "" : folder.text();
        if (typed.isBlank()) {
            return Optional.of(words.get("new.missing.folder"));
        }
        if (packs.isEmpty()) {
            return Optional.of(words.get("new.missing.schema"));
        }
        try {
            return isFree(Path.of(typed)) ? Optional.empty() : Optional.of(words.get("new.notEmpty"));
        } catch (InvalidPathException e) {
            return Optional.of(words.get("field.folder.invalid"));
        }
    }

    private static boolean isFree(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        } catch (IOException e) {
            // A file, or a folder that cannot be read.
            return false;
        }
    }

    @Override
    protected void okPressed() {
        if (folder != null && languages != null && schemas != null) {
            choice = new Choice(
                    Path.of(folder.text()).toAbsolutePath(),
                    LANGUAGES.get(languages.getSelectionIndex()),
                    packs.get(schemas.getSelectionIndex()).id());
        }
        super.okPressed();
    }

    /** Opens the dialog and waits; empty when it was given up. */
    public Optional<Choice> ask() {
        open();
        return Optional.ofNullable(choice);
    }
}
