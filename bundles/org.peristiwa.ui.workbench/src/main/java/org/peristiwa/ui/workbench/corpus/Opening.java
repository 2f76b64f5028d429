package org.peristiwa.ui.workbench.corpus;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.peristiwa.ui.ErrorPresenter;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.workbench.Words;

/** Opens a corpus in place of the one that is open, after asking about unsaved changes. */
@Creatable
public final class Opening {

    private final OpenCorpus corpus;
    private final Saving saving;
    private final ErrorPresenter errors;
    private final Messages words;

    @Inject
    public Opening(OpenCorpus corpus, Saving saving, ErrorPresenter errors, Language language) {
        this.corpus = corpus;
        this.saving = saving;
        this.errors = errors;
        this.words = language.messages(Words.class);
    }

    /** Opens the corpus in {@code folder}; tells the user where that fails. */
    public void open(Path folder) {
        if (!saving.mayGoOn()) {
            return;
        }
        try {
            corpus.open(folder);
        } catch (IOException e) {
            errors.present(words.get("open.failed", folder), e);
        }
    }

    /** Makes and opens a new corpus; tells the user where that fails. */
    public void create(Path folder, Locale language, String schema) {
        if (!saving.mayGoOn()) {
            return;
        }
        try {
            corpus.create(folder, language, schema);
        } catch (IOException e) {
            errors.present(words.get("new.failed", folder), e);
        }
    }
}
