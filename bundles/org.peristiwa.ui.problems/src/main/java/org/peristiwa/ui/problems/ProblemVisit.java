package org.peristiwa.ui.problems;

import java.util.Optional;
import org.peristiwa.check.Problem;
import org.peristiwa.ui.ArticleEditors;
import org.peristiwa.ui.StatusLine;
import org.peristiwa.words.Message;

/** Takes the user to a problem and says what it is. */
record ProblemVisit(ArticleEditors editors, StatusLine status) {

    void to(Optional<Problem> found) {
        found.flatMap(Problem::place)
                .ifPresentOrElse(
                        editors::reveal,
                        () -> status.show(StatusLine.Tone.INFO, Message.of(ProblemList.class, "noneHere")));
        found.ifPresent(problem -> status.show(StatusLine.Tone.WARNING, problem.message()));
    }
}
