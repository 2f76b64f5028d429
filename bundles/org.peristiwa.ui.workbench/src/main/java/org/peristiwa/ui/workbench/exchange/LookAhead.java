package org.peristiwa.ui.workbench.exchange;

import java.io.IOException;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Control;
import org.peristiwa.exchange.CancelledException;
import org.peristiwa.exchange.Progress;
import org.peristiwa.ui.jobs.LatestWork;

/** Works out beside the screen what the settings of a dialog would bring. */
final class LookAhead {

    /** Work whose results are handed to {@link Answers}. */
    @FunctionalInterface
    interface Question {
        void work(Answers answers) throws IOException;
    }

    /** Where work says what it has found. */
    record Answers(LatestWork.Asked asked) implements Progress {

        /** Does {@code show} on the screen, unless something else has been asked since. */
        void show(Runnable show) {
            asked.show(show);
        }

        @Override
        public boolean cancelled() {
            return asked.isStopped();
        }
    }

    private final LatestWork work;
    private final Consumer<Exception> failure;

    /**
     * @param control what is shown stands in; when it is gone nothing is worked out any more
     * @param name of the work, in the user's language
     * @param failure is told on the UI thread why there is no answer
     */
    LookAhead(Control control, String name, Consumer<Exception> failure) {
        this.work = new LatestWork(control.getDisplay(), name);
        this.failure = failure;
        control.addDisposeListener(e -> stop());
    }

    /** Works on {@code question} and on no other. UI thread. */
    void ask(Question question) {
        work.ask(asked -> answer(question, new Answers(asked)));
    }

    // What a format of somebody else throws must not end the dialog.
    private void answer(Question question, Answers answers) {
        try {
            question.work(answers);
        } catch (CancelledException e) {
            // something else has been asked
        } catch (IOException | RuntimeException e) {
            answers.show(() -> failure.accept(e));
        }
    }

    /** Nothing is wanted any more. */
    void stop() {
        work.stop();
    }
}
