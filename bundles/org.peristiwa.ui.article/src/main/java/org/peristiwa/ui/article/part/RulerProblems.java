package org.peristiwa.ui.article.part;

import org.eclipse.swt.widgets.Canvas;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.ui.ProblemPlaces;
import org.peristiwa.ui.article.edit.ArticleEditing;
import org.peristiwa.ui.article.view.RulerMark;

/** Shows on the ruler of an editor where its layer has problems. */
final class RulerProblems {

    /** A layer may have very many problems: they are gathered once the user pauses, not at each step. */
    private static final int PAUSE_MILLIS = 300;

    private final ProblemPlaces problems;
    private final ArticleEditing editing;
    private final Canvas canvas;
    private final Runnable show = this::show;

    RulerProblems(ProblemPlaces problems, ArticleEditing editing) {
        this.problems = problems;
        this.editing = editing;
        this.canvas = editing.desk().view().canvas();
    }

    /** Follows the problems until the handle is closed. */
    ListenerHandle follow() {
        later();
        return problems.listen(this::later);
    }

    private void later() {
        if (!canvas.isDisposed()) {
            canvas.getDisplay().timerExec(PAUSE_MILLIS, show);
        }
    }

    private void show() {
        if (!canvas.isDisposed()) {
            editing.desk()
                    .view()
                    .showProblems(problems.spots(editing.desk().key()).stream()
                            .map(spot -> new RulerMark(
                                    spot.offset(), spot.error() ? RulerMark.Kind.ERROR : RulerMark.Kind.WARNING))
                            .toList());
        }
    }
}
