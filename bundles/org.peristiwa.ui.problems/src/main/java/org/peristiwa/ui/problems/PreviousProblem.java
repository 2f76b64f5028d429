package org.peristiwa.ui.problems;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.peristiwa.check.Problem;
import org.peristiwa.ui.ArticleEditors;
import org.peristiwa.ui.CorpusSelection;
import org.peristiwa.ui.Selected;
import org.peristiwa.ui.StatusLine;
import org.peristiwa.ui.messages.Language;

/** Goes to the problem before the caret, round the article. */
public final class PreviousProblem {

    @CanExecute
    boolean canGo(CorpusSelection selection) {
        return selection.current().isPresent();
    }

    @Execute
    void go(
            CorpusSelection selection,
            ProblemList problems,
            ArticleEditors editors,
            StatusLine status,
            Language language) {
        Selected now = selection.current().orElseThrow();
        problems.previous(now.layer(), now.caretOffset())
                .flatMap(Problem::place)
                .ifPresentOrElse(
                        editors::reveal,
                        () -> status.show(
                                StatusLine.Tone.INFO,
                                language.messages(ProblemList.class).get("noneHere")));
        problems.previous(now.layer(), now.caretOffset())
                .ifPresent(problem ->
                        status.show(StatusLine.Tone.WARNING, problem.message().in(language.current())));
    }
}
