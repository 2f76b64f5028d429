package org.peristiwa.ui.jobs;

import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/**
 * Work beside the screen of which only the last that was asked for counts, such as the preview of what is being typed: what is
 * asked anew stops what was asked before, whose results are not shown any more. To be used on the UI thread.
 */
public final class LatestWork {

    /** So that typing does not start work at each key. */
    private static final int PAUSE_MILLIS = 250;

    private final Display display;
    private final String name;
    private volatile @Nullable Asked last;

    /** @param name of the work, in the user's language */
    public LatestWork(Display display, String name) {
        this.display = display;
        this.name = name;
    }

    /** One piece of work as it sees itself: whether it is still wanted, and the way to the screen. Any thread. */
    public final class Asked {

        private Asked() {}

        /** Whether nothing was wanted any more, or something else. */
        @SuppressWarnings("ReferenceEquality") // each is asked once
        public boolean isStopped() {
            return last != this;
        }

        /** Does {@code show} on the screen, unless it is stopped by then. */
        public void show(Runnable show) {
            OnScreen.later(display, () -> {
                if (!isStopped()) {
                    show.run();
                }
            });
        }
    }

    /** Has {@code work} done when nothing else has been asked for a moment. */
    public void ask(Consumer<Asked> work) {
        schedule(PAUSE_MILLIS, asked -> {
            if (!asked.isStopped()) {
                work.accept(asked);
            }
        });
    }

    /** Has {@code work} begun at once; stopped ever so early, it is for the work to say so. */
    public void askNow(Consumer<Asked> work) {
        schedule(0, work);
    }

    private void schedule(long pause, Consumer<Asked> work) {
        Asked asked = new Asked();
        last = asked;
        Job.createSystem(name, (ICoreRunnable) monitor -> work.accept(asked)).schedule(pause);
    }

    /** Nothing is wanted any more. */
    public void stop() {
        last = null;
    }
}
