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
 *
 * <p>One thing has a bound of its own, {@link #E4_LIMIT_MILLIS}: e4 makes, arranges and colours all that comes up together, such as a
 * perspective, and all that there is when the theme changes, in one turn, which cannot be divided. How much of a turn that is, is
 * seen by looking every few milliseconds whether the thread is in e4 or in what e4 has called of ours.
 */
final class UiWatchdog implements AutoCloseable {

    static final long LIMIT_MILLIS = 100;

    /** How long e4 may make, arrange and colour widgets in a turn. */
    static final long E4_LIMIT_MILLIS = 200;

    private static final String OURS = "org.peristiwa.";
    private static final List<String> E4 =
            List.of("org.eclipse.e4.ui.css.", "org.eclipse.e4.ui.workbench.renderers.swt.");

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
    private record Stillness(boolean waited, List<String> stacks, int looks, int inE4) {
        static final Stillness NONE = new Stillness(false, List.of(), 0, 0);

        Stillness with(boolean waiting, String stack) {
            return new Stillness(
                    waited || waiting,
                    Stream.concat(stacks.stream(), Stream.of(stack))
                            .limit(MOST_STACKS)
                            .toList(),
                    looks,
                    inE4);
        }

        Stillness looked(boolean isInE4) {
            return new Stillness(waited, stacks, looks + 1, isInE4 ? inE4 + 1 : inE4);
        }

        /** How much of {@code millis} was e4's. */
        long ofE4(long millis) {
            return looks == 0 ? 0 : millis * inE4 / looks;
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
        long ofE4 = seen.ofE4(computed);
        boolean tooLong = computed - ofE4 >= LIMIT_MILLIS || ofE4 >= E4_LIMIT_MILLIS;
        if (!seen.stacks().isEmpty() && (tooLong || seen.waited())) {
            blocks.add("for " + TimeUnit.NANOSECONDS.toMillis(now.nanos() - before.nanos())
                    + " ms, of which it computed " + computed + " ms, " + ofE4 + " of them e4's\n"
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
                if (silent < 2 * BEAT_MILLIS || UNWATCHED.get() > 0) {
                    noted = 0;
                    continue;
                }
                glance(of);
                if (silent - noted >= LIMIT_MILLIS) {
                    look(of);
                    noted = silent - LIMIT_MILLIS / 2;
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void glance(Beat of) {
        boolean isInE4 = isInE4(screen.getStackTrace());
        synchronized (this) {
            if (of.equals(last)) {
                still = still.looked(isInE4);
            }
        }
    }

    /** Whether it is e4 that works, with SWT and GTK: nothing that it has called there is ours. */
    private static boolean isInE4(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            String type = frame.getClassName();
            if (type.startsWith(OURS)) {
                return false;
            }
            if (E4.stream().anyMatch(type::startsWith)) {
                return true;
            }
        }
        return false;
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
