package org.peristiwa.ui.schema.refactor;

import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.schema.refactor.Refactoring;
import org.peristiwa.edit.schema.refactor.RefactoringPreview;
import org.peristiwa.edit.schema.refactor.RefactoringProgress;
import org.peristiwa.ui.jobs.OnScreen;

/** Looks at refactorings, and does one, beside the screen. Only the last thing asked counts. UI thread only. */
final class PreviewWork {

    /** So that typing does not start work at each key. */
    private static final int PAUSE_MS = 250;

    /** Hears of one piece of work, on the UI thread; of nothing any more when something else has been asked. */
    interface Listener {

        /** So many steps of so many are done. */
        void at(int done, int total);

        /** It has been looked at. */
        default void previewed(RefactoringPreview preview) {}

        /** It has been done. */
        default void done() {}

        /** It cannot be done: a sentence for the user. */
        void refused(EditException why);

        /** It failed, and nothing has changed. */
        void failed(RuntimeException why);

        /** It was stopped, and nothing has changed. */
        default void stopped() {}
    }

    private final CorpusSession session;
    private final String name;
    private final Display display;
    private AtomicBoolean stop = new AtomicBoolean();

    /** @param name of the work, in the user's language */
    PreviewWork(CorpusSession session, String name, Display display) {
        this.session = session;
        this.name = name;
        this.display = display;
    }

    /** Looks at what a refactoring would do. */
    void preview(Refactoring refactoring, Listener listener) {
        AtomicBoolean mine = begin();
        start(mine, listener, PAUSE_MS, told -> unlessStopped(mine, told), () -> {
            RefactoringPreview found = refactoring.preview(session, new Told(mine, listener));
            return () -> listener.previewed(found);
        });
    }

    /** Does a refactoring, as one step. */
    void run(Refactoring refactoring, Listener listener) {
        AtomicBoolean mine = begin();
        start(mine, listener, 0, told -> told, () -> {
            session.execute(refactoring.verb(new Told(mine, listener)));
            return listener::done;
        });
    }

    private AtomicBoolean begin() {
        stop();
        stop = new AtomicBoolean();
        return stop;
    }

    /** Nothing is wanted any more. */
    void stop() {
        stop.set(true);
    }

    private void start(
            AtomicBoolean mine, Listener listener, long pause, UnaryOperator<Runnable> guard, Supplier<Runnable> task) {
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                OnScreen.later(display, guard.apply(outcome(mine, listener, task)));
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.schedule(pause);
    }

    private Runnable outcome(AtomicBoolean mine, Listener listener, Supplier<Runnable> task) {
        try {
            fetch(mine);
            return task.get();
        } catch (CancellationException e) {
            return listener::stopped;
        } catch (EditException e) {
            return () -> listener.refused(e);
        } catch (UncheckedIOException | IllegalStateException | IllegalArgumentException e) {
            return () -> listener.failed(e);
        }
    }

    private static Runnable unlessStopped(AtomicBoolean mine, Runnable told) {
        return () -> {
            if (!mine.get()) {
                told.run();
            }
        };
    }

    /** Layers are read before the session is held for the work on them, so that the screen need not wait for the disk. */
    private void fetch(AtomicBoolean mine) {
        for (LayerKey key : session.layers()) {
            if (mine.get()) {
                throw new CancellationException("something else has been asked");
            }
            session.layer(key);
        }
    }

    /** Tells the screen of progress, now and then. */
    private final class Told implements RefactoringProgress {

        private static final long NANOS_BETWEEN = 50_000_000L;

        private final AtomicBoolean mine;
        private final Listener listener;
        private long last = System.nanoTime();

        Told(AtomicBoolean mine, Listener listener) {
            this.mine = mine;
            this.listener = listener;
        }

        @Override
        public void at(String article, int done, int total) {
            if (System.nanoTime() - last > NANOS_BETWEEN) {
                last = System.nanoTime();
                OnScreen.later(display, unlessStopped(mine, () -> listener.at(done, total)));
            }
        }

        @Override
        public boolean cancelled() {
            return mine.get();
        }
    }
}
