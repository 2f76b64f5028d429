package org.peristiwa.ui.problems;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.peristiwa.ui.ArticleEditors;
import org.peristiwa.ui.CorpusSelection;
import org.peristiwa.ui.Selected;
import org.peristiwa.ui.StatusLine;

/** Goes to the problem before the caret, round the article. */
public final class PreviousProblem {

    @CanExecute
    boolean canGo(CorpusSelection selection) {
        return selection.current().isPresent();
    }

    @Execute
    void go(CorpusSelection selection, ProblemList problems, ArticleEditors editors, StatusLine status) {
        Selected now = selection.current().orElseThrow();
        new ProblemVisit(editors, status).to(problems.previous(now.layer(), now.caretOffset()));
    }
}
