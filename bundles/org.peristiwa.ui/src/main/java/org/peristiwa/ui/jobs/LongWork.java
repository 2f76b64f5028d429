package org.peristiwa.ui.jobs;

import java.util.List;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import org.peristiwa.edit.ListenerHandle;

/**
 * Runs work beside the user interface, shown at the foot of the window with its progress and a way to
 * cancel it. An OSGi service. Any thread.
 */
@ProviderType
public interface LongWork {

    /** One piece of work as the user sees it. */
    record Running(long id, String name, int percent) {

        /** {@link #percent} of work that cannot say how far it is. */
        public static final int UNKNOWN = -1;
    }

    /**
     * Starts {@code task}. A failure goes to the {@link org.peristiwa.ui.ErrorPresenter}.
     *
     * @param name what it does, in the user's language: "Exporting brat"
     * @param done called on the UI thread with what came of it; not called when it failed or was cancelled
     */
    <T> void start(String name, LongTask<T> task, Consumer<T> done);

    /**
     * The same for who shows that the work is going on.
     *
     * @param undone called on the UI thread when it failed or was cancelled
     */
    <T> void start(String name, LongTask<T> task, Consumer<T> done, Runnable undone);

    /**
     * Starts {@code task} once the window has drawn what it has to draw and other work lets it; else as
     * {@link #start}. UI thread.
     */
    <T> void startLater(String name, LongTask<T> task, Consumer<T> done);

    /** What runs now, the oldest first. */
    List<Running> running();

    /** Asks a piece of work to stop; does nothing where it has ended. */
    void cancel(long id);

    /** Starts to tell {@code listener}, on the UI thread, when something begins, gets on or ends. */
    ListenerHandle listen(Runnable listener);
}
