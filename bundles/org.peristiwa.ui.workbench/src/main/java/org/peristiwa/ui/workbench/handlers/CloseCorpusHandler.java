package org.peristiwa.ui.workbench.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.workbench.corpus.Saving;

/** File > Close corpus. */
public final class CloseCorpusHandler {

    @CanExecute
    boolean canClose(OpenCorpus corpus) {
        return corpus.session().isPresent();
    }

    @Execute
    void close(OpenCorpus corpus, Saving saving) {
        if (saving.mayGoOn()) {
            corpus.close();
        }
    }
}
