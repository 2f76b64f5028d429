package org.peristiwa.tests.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;

/**
 * Watches that the UI thread takes events all the time. Each time that it does not for {@link #LIMIT_MILLIS}, it is noted with
 * what the thread was doing, and closing the watchdog fails.
 *
 * <p>A thread that is ready to run but is given no processor blocks nobody by its own doing: on a busy machine only time counts
 * in which the thread computed, or waited for a lock or for another thread.
 */
final class UiWatchdog implements AutoCloseable {

    static final long LIMIT_MILLIS = 100;

    private final Display display;
    private final Thread screen;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<String> blocks = new CopyOnWriteArrayList<>();
    private final Thread watching;
    private volatile boolean watched = true;

    private UiWatchdog(Display display) {
        this.display = display;
        this.screen = display.getThread();
        this.watching = new Thread(this::watch, "watchdog of the UI thread");
    }

    /** Begins to watch. */
    static UiWatchdog watch(Workbench workbench) {
        UiWatchdog dog = new UiWatchdog(workbench.display());
        // What came before must not count
        workbench.onScreen(() -> true);
        dog.watching.setDaemon(true);
        dog.watching.start();
        return dog;
    }

    private void watch() {
        while (watched && !display.isDisposed()) {
            try {
                ping();
                Thread.sleep(5);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void ping() throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        long cpu = threads.getThreadCpuTime(screen.getId());
        long begin = System.nanoTime();
        display.asyncExec(answered::countDown);
        if (answered.await(LIMIT_MILLIS, TimeUnit.MILLISECONDS)) {
            return;
        }
        Thread.State state = screen.getState();
        String doing = Arrays.stream(screen.getStackTrace())
                .limit(25)
                .map(frame -> "    at " + frame)
                .collect(Collectors.joining("\n"));
        answered.await();
        long wall = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        long computed = TimeUnit.NANOSECONDS.toMillis(threads.getThreadCpuTime(screen.getId()) - cpu);
        if (computed >= LIMIT_MILLIS || state != Thread.State.RUNNABLE) {
            blocks.add("for " + wall + " ms, of which it computed " + computed + " ms, " + state + "\n" + doing);
        }
    }

    /** Stops watching; fails where the thread has been blocked. */
    @Override
    public void close() {
        watched = false;
        watching.interrupt();
        if (!blocks.isEmpty()) {
            throw new AssertionError("the UI thread was blocked\n" + String.join("\n", blocks));
        }
    }
}
