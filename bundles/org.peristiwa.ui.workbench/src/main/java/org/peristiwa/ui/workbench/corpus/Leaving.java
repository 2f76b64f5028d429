package org.peristiwa.ui.workbench.corpus;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.peristiwa.ui.OpenCorpus;

/** The way out: asks about unsaved changes and closes the corpus, while the window still stands. */
@Creatable
@Singleton
public final class Leaving {

    private final OpenCorpus corpus;
    private final Saving saving;
    private boolean inProgress;

    @Inject
    public Leaving(OpenCorpus corpus, Saving saving) {
        this.corpus = corpus;
        this.saving = saving;
    }

    /** Asks; once this has given true the corpus is closed and the window may go. */
    public boolean mayLeave() {
        if (!saving.mayGoOn()) {
            return false;
        }
        inProgress = true;
        corpus.close();
        return true;
    }

    /** Whether the corpus is being closed because the program ends: it is the one to open next time. */
    public boolean inProgress() {
        return inProgress;
    }
}
