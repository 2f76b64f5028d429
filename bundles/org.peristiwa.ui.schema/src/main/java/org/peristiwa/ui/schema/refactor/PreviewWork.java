package org.peristiwa.ui.schema.refactor;

import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.schema.refactor.Refactoring;
import org.peristiwa.edit.schema.refactor.RefactoringPreview;
import org.peristiwa.edit.schema.refactor.RefactoringProgress;
import org.peristiwa.ui.jobs.LatestWork;
import org.peristiwa.ui.jobs.OnScreen;

/** Looks at refactorings, and does one, beside the screen. Only the last thing asked counts. UI thread only. */
final class PreviewWork {

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
    private final Display display;
    private final LatestWork work;

    /** @param name of the work, in the user's language */
    PreviewWork(CorpusSession session, String name, Display display) {
        this.session = session;
        this.display = display;
        this.work = new LatestWork(display, name);
    }

    /** Looks at what a refactoring would do. */
    void preview(Refactoring refactoring, Listener listener) {
        work.ask(asked -> asked.show(outcome(asked, listener, () -> {
            RefactoringPreview found = refactoring.preview(session, new Told(asked, listener));
            return () -> listener.previewed(found);
        })));
    }

    /** Does a refactoring, as one step. What comes of it is told even when it has been stopped. */
    void run(Refactoring refactoring, Listener listener) {
        work.askNow(asked -> OnScreen.later(display, outcome(asked, listener, () -> {
            session.execute(refactoring.verb(new Told(asked, listener)));
            return listener::done;
        })));
    }

    /** Nothing is wanted any more. */
    void stop() {
        work.stop();
    }

    private Runnable outcome(LatestWork.Asked asked, Listener listener, Supplier<Runnable> task) {
        try {
            fetch(asked);
            return task.get();
        } catch (CancellationException e) {
            return listener::stopped;
        } catch (EditException e) {
            return () -> listener.refused(e);
        } catch (UncheckedIOException | IllegalStateException | IllegalArgumentException e) {
            return () -> listener.failed(e);
        }
    }

    /** Layers are read before the session is held for the work on them, so that the screen need not wait for the disk. */
    private void fetch(LatestWork.Asked asked) {
        for (LayerKey key : session.layers()) {
            if (asked.isStopped()) {
                throw new CancellationException("something else has been asked");
            }
            session.layer(key);
        }
    }

    /** Tells the screen of progress, now and then. */
    private static final class Told implements RefactoringProgress {

        private static final long NANOS_BETWEEN = 50_000_000L;

        private final LatestWork.Asked asked;
        private final Listener listener;
        private long last = System.nanoTime();

        Told(LatestWork.Asked asked, Listener listener) {
            this.asked = asked;
            this.listener = listener;
        }

        @Override
        public void at(String article, int done, int total) {
            if (System.nanoTime() - last > NANOS_BETWEEN) {
                last = System.nanoTime();
                asked.show(() -> listener.at(done, total));
            }
        }

        @Override
        public boolean cancelled() {
            return asked.isStopped();
        }
    }
}
