package org.peristiwa.ui.workbench.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.peristiwa.ui.CorpusSelection;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.Selected;
import org.peristiwa.ui.workbench.corpus.RestoringBackup;

/** Corpus > Restore a version… */
public final class RestoreBackupHandler {

    @CanExecute
    boolean canRestore(OpenCorpus corpus, CorpusSelection selection) {
        return corpus.session().isPresent() && selection.current().isPresent();
    }

    @Execute
    void restore(CorpusSelection selection, RestoringBackup restoring) {
        selection.current().map(Selected::layer).ifPresent(restoring::ask);
    }
}
