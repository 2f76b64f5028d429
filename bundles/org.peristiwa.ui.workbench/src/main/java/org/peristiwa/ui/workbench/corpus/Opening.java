package org.peristiwa.ui.workbench.corpus;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.ui.ErrorPresenter;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.jobs.LongWork;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.workbench.Words;

/**
 * Opens a corpus beside the screen, for the last steps of a large one may have to come back from its journal. When it is there it
 * takes the place of the one that is open, after asking about unsaved changes.
 */
@Creatable
public final class Opening {

    private final OpenCorpus corpus;
    private final LongWork work;
    private final Saving saving;
    private final ErrorPresenter errors;
    private final Messages words;

    @Inject
    public Opening(OpenCorpus corpus, LongWork work, Saving saving, ErrorPresenter errors, Language language) {
        this.corpus = corpus;
        this.work = work;
        this.saving = saving;
        this.errors = errors;
        this.words = language.messages(Words.class);
    }

    @FunctionalInterface
    private interface Loading {
        CorpusSession load() throws IOException;
    }

    /** Opens the corpus in {@code folder}; tells the user where that fails. */
    public void open(Path folder) {
        open(folder, opened -> {});
    }

    /**
     * The same for who goes on from there.
     *
     * @param then called when it is open
     */
    public void open(Path folder, Consumer<CorpusSession> then) {
        start(folder, () -> corpus.load(folder), words.get("open.failed", folder), then);
    }

    /** Makes and opens a new corpus; tells the user where that fails. */
    public void create(Path folder, Locale language, String schema) {
        start(folder, () -> corpus.make(folder, language, schema), words.get("new.failed", folder), opened -> {});
    }

    private void start(Path folder, Loading loading, String failed, Consumer<CorpusSession> then) {
        String name = words.get("open.running", folder.getFileName());
        // Asked for twice, it is opened once
        if (work.running().stream().noneMatch(running -> running.name().equals(name))) {
            work.start(name, monitor -> load(loading, failed, monitor), loaded -> show(loaded, then));
        }
    }

    private CorpusSession load(Loading loading, String failed, IProgressMonitor monitor) {
        CorpusSession loaded;
        try {
            loaded = loading.load();
        } catch (IOException e) {
            errors.present(failed, e);
            throw new OperationCanceledException(failed);
        }
        if (monitor.isCanceled()) {
            drop(loaded);
            throw new OperationCanceledException();
        }
        return loaded;
    }

    private void show(CorpusSession loaded, Consumer<CorpusSession> then) {
        if (!isOpen(loaded) && !saving.mayGoOn()) {
            drop(loaded);
            return;
        }
        corpus.show(loaded);
        then.accept(loaded);
    }

    private void drop(CorpusSession loaded) {
        if (!isOpen(loaded)) {
            loaded.close();
        }
    }

    private boolean isOpen(CorpusSession loaded) {
        return corpus.session().filter(loaded::equals).isPresent();
    }
}
