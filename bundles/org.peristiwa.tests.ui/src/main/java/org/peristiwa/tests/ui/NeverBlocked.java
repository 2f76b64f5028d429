package org.peristiwa.tests.ui;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Fails each test of this bundle, without its asking, in which the UI thread is blocked; see {@link UiWatchdog}. The first begins when the
 * window is drawn: what makes and styles it for the first time is e4's and GTK's own.
 */
public final class NeverBlocked implements BeforeEachCallback, AfterEachCallback {

    private static final Namespace OWN = Namespace.create(NeverBlocked.class);
    private static final long MOST_MILLIS = 10_000;
    private static final long PAUSE_MILLIS = 20;
    private static final int QUIET_TIMES = 50;

    @Override
    public void beforeEach(ExtensionContext test) {
        Workbench workbench = new Workbench();
        test.getRoot().getStore(OWN).getOrComputeIfAbsent(NeverBlocked.class, first -> untilDrawn(workbench));
        test.getStore(OWN).put(UiWatchdog.class, UiWatchdog.watch(workbench));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        test.getStore(OWN).remove(UiWatchdog.class, UiWatchdog.class).close();
    }

    /** Waits until the thread has answered at once for a second; no longer than {@link #MOST_MILLIS}. */
    private static boolean untilDrawn(Workbench workbench) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MOST_MILLIS);
        int quiet = 0;
        while (quiet < QUIET_TIMES && System.nanoTime() < end) {
            long asked = System.nanoTime();
            boolean answered = workbench.onScreen(() -> true);
            quiet = answered && System.nanoTime() - asked < TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS) ? quiet + 1 : 0;
            workbench.pause(PAUSE_MILLIS);
        }
        return true;
    }
}
