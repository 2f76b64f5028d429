package org.peristiwa.ui.history;

import org.eclipse.swt.widgets.Display;
import org.peristiwa.edit.History;

/** Goes back or forth over many steps, a few at a time, so that the screen follows and never stands still. */
final class HistoryWalk {

    private static final long SLICE_NANOS = 30_000_000L;

    private final History history;
    private final Display display;
    private final Runnable done;
    private int left;

    /**
     * @param steps how many to do again, or below 0 to take back
     * @param done is told on the UI thread when it is there
     */
    HistoryWalk(History history, Display display, int steps, Runnable done) {
        this.history = history;
        this.display = display;
        this.left = steps;
        this.done = done;
    }

    /** Goes on until it is there, or no step is left. */
    void go() {
        long end = System.nanoTime() + SLICE_NANOS;
        while (left != 0 && step() && System.nanoTime() < end) {
            // as many as there is time for
        }
        if (left == 0) {
            done.run();
        } else if (!display.isDisposed()) {
            display.asyncExec(this::go);
        }
    }

    private boolean step() {
        boolean back = left < 0;
        if ((back ? history.undoable() : history.redoable()).isEmpty()) {
            left = 0;
            return false;
        }
        if (back) {
            history.undo();
            left++;
        } else {
            history.redo();
            left--;
        }
        return true;
    }

    /** It is not to go on: the corpus is closed. */
    void stop() {
        left = 0;
    }
}
