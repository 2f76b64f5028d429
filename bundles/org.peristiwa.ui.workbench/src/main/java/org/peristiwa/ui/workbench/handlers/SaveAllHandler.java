package org.peristiwa.ui.workbench.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.workbench.corpus.Saving;

/** File > Save all. */
public final class SaveAllHandler {

    @CanExecute
    boolean canSave(OpenCorpus corpus) {
        return corpus.session().filter(CorpusSession::hasUnsavedChanges).isPresent();
    }

    @Execute
    void save(Saving saving) {
        saving.saveAll();
    }
}
