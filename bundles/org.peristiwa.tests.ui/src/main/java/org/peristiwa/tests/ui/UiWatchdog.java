package org.peristiwa.tests.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Display;

/**
 * Watches that the UI thread takes events all the time: a timer there beats every few milliseconds, in its turn among keys and clicks,
 * and before drawing and whatever else waits. Each time that no beat comes for {@link #LIMIT_MILLIS}, it is noted with what the thread
 * was doing, and closing the watchdog fails.
 *
 * <p>A thread that is ready to run but is given no processor blocks nobody by its own doing: on a busy machine only time counts
 * in which the thread computed, or waited for a lock or for another thread. What a test itself does there before it begins
 * ({@link #unwatched}) does not count either.
 */
final class UiWatchdog implements AutoCloseable {

    static final long LIMIT_MILLIS = 100;

    private static final int BEAT_MILLIS = 5;
    private static final int DEEPEST = 60;
    private static final int MOST_STACKS = 8;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final AtomicLong UNWATCHED_NANOS = new AtomicLong();
    private static final AtomicInteger UNWATCHED = new AtomicInteger();

    private final Display display;
    private final Thread screen;
    private final List<String> blocks = new CopyOnWriteArrayList<>();
    private final Thread watching;
    private final Runnable beating = this::beat;
    private volatile boolean watched = true;
    private volatile Beat last;
    private volatile Stillness still = Stillness.NONE;

    /** When a beat came, and how much the thread had computed until then. */
    private record Beat(long nanos, long computedMillis) {}

    /** What has been seen since a beat behind which none came. */
    private record Stillness(boolean waited, List<String> stacks) {
        static final Stillness NONE = new Stillness(false, List.of());

        Stillness with(boolean waiting, String stack) {
            return new Stillness(
                    waited || waiting,
                    Stream.concat(stacks.stream(), Stream.of(stack))
                            .limit(MOST_STACKS)
                            .toList());
        }
    }

    private UiWatchdog(Display display) {
        this.display = display;
        this.screen = display.getThread();
        this.last = new Beat(System.nanoTime(), computedMillis());
        this.watching = new Thread(this::watch, "watchdog of the UI thread");
    }

    /** Begins to watch. */
    static UiWatchdog watch(Workbench workbench) {
        // In a turn of its own: what came before does not count
        UiWatchdog dog = workbench.onScreen(() -> {
            UiWatchdog made = new UiWatchdog(workbench.display());
            made.beat();
            return made;
        });
        dog.watching.setDaemon(true);
        dog.watching.start();
        return dog;
    }

    /** Does {@code action}, whose time counts for nobody. UI thread only. */
    static <T> T unwatched(Callable<T> action) throws Exception {
        UNWATCHED.incrementAndGet();
        long begin = THREADS.getCurrentThreadCpuTime();
        try {
            return action.call();
        } finally {
            UNWATCHED_NANOS.addAndGet(THREADS.getCurrentThreadCpuTime() - begin);
            UNWATCHED.decrementAndGet();
        }
    }

    private long computedMillis() {
        return TimeUnit.NANOSECONDS.toMillis(THREADS.getThreadCpuTime(screen.getId()) - UNWATCHED_NANOS.get());
    }

    /** UI thread. */
    private void beat() {
        Beat before = last;
        Beat now = new Beat(System.nanoTime(), computedMillis());
        Stillness seen;
        synchronized (this) {
            seen = still;
            last = now;
            still = Stillness.NONE;
        }
        long computed = now.computedMillis() - before.computedMillis();
        if (!seen.stacks().isEmpty() && (computed >= LIMIT_MILLIS || seen.waited())) {
            blocks.add("for " + TimeUnit.NANOSECONDS.toMillis(now.nanos() - before.nanos())
                    + " ms, of which it computed " + computed + " ms\n"
                    + String.join("\n  then\n", seen.stacks()));
        }
        if (watched) {
            display.timerExec(BEAT_MILLIS, beating);
        }
    }

    private void watch() {
        long noted = 0;
        while (watched && !display.isDisposed()) {
            try {
                Beat of = last;
                Thread.sleep(BEAT_MILLIS);
                long silent = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - of.nanos());
                if (silent < LIMIT_MILLIS || UNWATCHED.get() > 0) {
                    noted = 0;
                } else if (silent - noted >= LIMIT_MILLIS) {
                    look(of);
                    noted = silent - LIMIT_MILLIS / 2;
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void look(Beat of) {
        boolean waiting = screen.getState() != Thread.State.RUNNABLE;
        String doing = doing();
        synchronized (this) {
            if (of.equals(last)) {
                still = still.with(waiting, doing);
            }
        }
    }

    /** What the thread is at; where it waits for a lock, also what the thread that has it is at. */
    private String doing() {
        String own = lines(screen.getStackTrace());
        ThreadInfo info = THREADS.getThreadInfo(screen.getId());
        ThreadInfo holder = info == null || info.getLockOwnerId() < 0
                ? null
                : THREADS.getThreadInfo(info.getLockOwnerId(), Integer.MAX_VALUE);
        return holder == null
                ? own
                : own + "\n  while " + holder.getThreadName() + "\n" + lines(holder.getStackTrace());
    }

    private static String lines(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .limit(DEEPEST)
                .map(frame -> "    at " + frame)
                .collect(Collectors.joining("\n"));
    }

    /** Stops watching; fails where the thread has been blocked. */
    @Override
    public void close() {
        watched = false;
        display.syncExec(this::beat);
        watching.interrupt();
        if (!blocks.isEmpty()) {
            throw new AssertionError("the UI thread was blocked\n" + String.join("\n", blocks));
        }
    }
}
