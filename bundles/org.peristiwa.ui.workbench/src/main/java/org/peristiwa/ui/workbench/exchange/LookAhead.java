package org.peristiwa.ui.workbench.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.CancelledException;
import org.peristiwa.exchange.Progress;
import org.peristiwa.ui.jobs.OnScreen;

/**
 * Works out beside the screen what the settings of a dialog would bring. Only the last question counts: a new one stops
 * the work on the one before.
 */
final class LookAhead {

    /** So that typing does not start work at each key. */
    private static final int PAUSE_MS = 250;

    /** Work whose results are handed to {@link Answers}. */
    @FunctionalInterface
    interface Question {
        void work(Answers answers) throws IOException;
    }

    /** Where work says what it has found. */
    final class Answers implements Progress {

        private final long number;
        private final IProgressMonitor monitor;

        Answers(long number, IProgressMonitor monitor) {
            this.number = number;
            this.monitor = monitor;
        }

        /** Does {@code show} on the screen, unless something else has been asked since. */
        void show(Runnable show) {
            OnScreen.later(display, () -> {
                if (number == last.get() && !control.isDisposed()) {
                    show.run();
                }
            });
        }

        @Override
        public boolean cancelled() {
            return monitor.isCanceled() || number != last.get();
        }
    }

    /** Is told why there is no answer. UI thread. */
    @FunctionalInterface
    interface Failure {
        void tell(Throwable why);
    }

    private final Control control;
    private final Display display;
    private final String name;
    private final Failure failure;
    private final AtomicLong last = new AtomicLong();
    private @Nullable Job job;

    /**
     * @param control what is shown stands in; when it is gone nothing is worked out any more
     * @param name of the work, in the user's language
     */
    LookAhead(Control control, String name, Failure failure) {
        this.control = control;
        this.display = control.getDisplay();
        this.name = name;
        this.failure = failure;
        control.addDisposeListener(e -> stop());
    }

    /** Works on {@code question} and on no other. UI thread. */
    void ask(Question question) {
        stop();
        long number = last.incrementAndGet();
        Job next = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                answer(question, new Answers(number, monitor));
                return Status.OK_STATUS;
            }
        };
        next.setSystem(true);
        next.schedule(PAUSE_MS);
        job = next;
    }

    // What a format of somebody else throws must not end the dialog.
    private void answer(Question question, Answers answers) {
        try {
            question.work(answers);
        } catch (CancelledException e) {
            // something else has been asked
        } catch (IOException | UncheckedIOException e) {
            answers.show(() -> failure.tell(e));
        } catch (RuntimeException e) {
            answers.show(() -> failure.tell(e));
        }
    }

    /** Nothing is wanted any more. */
    void stop() {
        last.incrementAndGet();
        if (job != null) {
            job.cancel();
        }
    }
}
