package org.peristiwa.ui.workbench.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.History;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.StatusLine;
import org.peristiwa.ui.VerbNames;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.workbench.Words;

/** Edit > Redo. */
public final class RedoHandler {

    @CanExecute
    boolean canRedo(OpenCorpus corpus) {
        return corpus.session().flatMap(session -> session.history().redoable()).isPresent();
    }

    @Execute
    void redo(OpenCorpus corpus, StatusLine status, VerbNames verbs, Language language) {
        History history = corpus.session().map(CorpusSession::history).orElseThrow();
        VerbLabel step = history.redoable().orElseThrow();
        history.redo();
        status.show(StatusLine.Tone.INFO, language.messages(Words.class).get("status.redo", verbs.name(step)));
    }
}
