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

/** Edit > Undo. */
public final class UndoHandler {

    @CanExecute
    boolean canUndo(OpenCorpus corpus) {
        return corpus.session().flatMap(session -> session.history().undoable()).isPresent();
    }

    @Execute
    void undo(OpenCorpus corpus, StatusLine status, VerbNames verbs, Language language) {
        History history = corpus.session().map(CorpusSession::history).orElseThrow();
        VerbLabel step = history.undoable().orElseThrow();
        history.undo();
        status.show(StatusLine.Tone.INFO, language.messages(Words.class).get("status.undo", verbs.name(step)));
    }
}
