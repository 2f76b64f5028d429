package org.peristiwa.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.ui.ErrorPresenter;
import org.peristiwa.ui.jobs.LongTask;
import org.peristiwa.ui.jobs.LongWork;
import org.peristiwa.ui.jobs.OnScreen;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;

/** Long work as Eclipse jobs. */
@Component(immediate = true)
public final class BackgroundWork implements LongWork {

    /** Long enough for an article that has just been opened to be drawn. */
    private static final int DRAWING_MS = 400;

    private final ErrorPresenter errors;
    private final Messages words;
    private final Listeners<Runnable> listeners = new Listeners<>();
    private final Map<Long, Running> running = new ConcurrentSkipListMap<>();
    private final Map<Long, TaskJob<?>> jobs = new ConcurrentSkipListMap<>();
    private final AtomicLong nextId = new AtomicLong();
    private final AtomicBoolean telling = new AtomicBoolean();

    @Activate
    public BackgroundWork(@Reference ErrorPresenter errors, @Reference Language language) {
        this.errors = errors;
        this.words = language.messages(Words.class);
    }

    @Override
    public <T> void start(String name, LongTask<T> task, Consumer<T> done) {
        start(name, task, done, () -> {});
    }

    @Override
    public <T> void start(String name, LongTask<T> task, Consumer<T> done, Runnable undone) {
        start(new TaskJob<>(nextId.incrementAndGet(), name, task, done, undone), Job.LONG);
    }

    // The timer comes to its turn only when the UI thread has nothing else to do.
    @Override
    public <T> void startLater(String name, LongTask<T> task, Consumer<T> done) {
        Display.getDefault()
                .timerExec(
                        DRAWING_MS,
                        () -> start(new TaskJob<>(nextId.incrementAndGet(), name, task, done, () -> {}), Job.DECORATE));
    }

    private void start(TaskJob<?> job, int priority) {
        running.put(job.id, new Running(job.id, job.getName(), Running.UNKNOWN));
        jobs.put(job.id, job);
        tell();
        job.setUser(true);
        job.setPriority(priority);
        job.schedule();
    }

    @Override
    public List<Running> running() {
        return List.copyOf(running.values());
    }

    @Override
    public void cancel(long id) {
        TaskJob<?> job = jobs.get(id);
        if (job != null && job.cancel()) {
            // It had not begun, and never will.
            ended(id);
            OnScreen.later(Display.getDefault(), job.undone);
        }
    }

    @Override
    public ListenerHandle listen(Runnable listener) {
        return listeners.add(listener);
    }

    private void ended(long id) {
        running.remove(id);
        jobs.remove(id);
        tell();
    }

    private void progressed(long id, String name, int percent) {
        Running now = new Running(id, name, percent);
        if (!now.equals(running.replace(id, now))) {
            tell();
        }
    }

    /** At most one call waits for the UI thread, however often work reports. */
    private void tell() {
        if (telling.compareAndSet(false, true)) {
            OnScreen.later(Display.getDefault(), () -> {
                telling.set(false);
                listeners.each(Runnable::run);
            });
        }
    }

    private final class TaskJob<T> extends Job {
        private final long id;
        private final LongTask<T> task;
        private final Consumer<T> done;
        private final Runnable undone;

        TaskJob(long id, String name, LongTask<T> task, Consumer<T> done, Runnable undone) {
            super(name);
            this.id = id;
            this.task = task;
            this.done = done;
            this.undone = undone;
        }

        @Override
        @SuppressWarnings("IllegalCatch") // whatever a task throws, the user hears of it
        protected IStatus run(IProgressMonitor monitor) {
            try {
                T result = task.run(new PercentMonitor(monitor, percent -> progressed(id, getName(), percent)));
                OnScreen.later(Display.getDefault(), () -> done.accept(result));
                return Status.OK_STATUS;
            } catch (OperationCanceledException e) {
                OnScreen.later(Display.getDefault(), undone);
                return Status.CANCEL_STATUS;
            } catch (Exception e) {
                OnScreen.later(Display.getDefault(), undone);
                errors.present(words.get("work.failed", getName()), e);
                // The user has been told: nothing is left for the job manager to show.
                return Status.CANCEL_STATUS;
            } finally {
                ended(id);
            }
        }
    }
}
