package org.peristiwa.ui.jobs;

import java.util.Iterator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** The way of other threads to the UI thread. */
public final class OnScreen {

    private OnScreen() {}

    /** Runs {@code task} at once on the UI thread; asked by another thread, has it run there as {@link #later} does. */
    public static void run(Display display, Runnable task) {
        if (Display.getCurrent() != null) {
            task.run();
        } else {
            later(display, task);
        }
    }

    /** Has the UI thread run {@code task} soon. A display that is gone, now or by then, has nothing to show: nothing is run. */
    public static void later(Display display, Runnable task) {
        try {
            display.asyncExec(task);
        } catch (SWTException e) {
            // It may go at any moment: asking it first would not be enough
            if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
                throw e;
            }
        }
    }

    /**
     * Has the UI thread run tasks one after another, each in a turn of its own with room for others between: together they do not hold
     * the screen. Tasks may come to an end before their time.
     */
    public static void inTurns(Display display, Iterator<? extends Runnable> tasks) {
        if (tasks.hasNext()) {
            later(display, () -> next(display, tasks));
        }
    }

    private static void next(Display display, Iterator<? extends Runnable> tasks) {
        if (tasks.hasNext()) {
            Runnable task = tasks.next();
            // Before anything that the task itself has run later
            inTurns(display, tasks);
            task.run();
        }
    }
}
