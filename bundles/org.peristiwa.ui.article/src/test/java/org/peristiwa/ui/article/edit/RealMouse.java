package org.peristiwa.ui.article.edit;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Moves and presses the mouse as a person does: by events of the X server (its XTEST extension). What SWT posts by itself
 * has no place where it is a button.
 */
final class RealMouse implements AutoCloseable {

    private static final NativeLong AT_ONCE = new NativeLong(0);
    private static final long PATIENCE_NANOS = 3_000_000_000L;

    /** Xlib: a connection of its own to the server. */
    interface X11 extends Library {
        X11 INSTANCE = Native.load("X11", X11.class);

        Pointer XOpenDisplay(String name);

        int XFlush(Pointer display);

        int XCloseDisplay(Pointer display);
    }

    /** Input as if it came from devices. */
    interface XTest extends Library {
        XTest INSTANCE = Native.load("Xtst", XTest.class);

        int XTestFakeMotionEvent(Pointer display, int screen, int x, int y, NativeLong delay);

        int XTestFakeButtonEvent(Pointer display, int button, int pressed, NativeLong delay);
    }

    private final Canvas canvas;
    private final Display display;
    private final Pointer server;

    RealMouse(Canvas canvas) {
        this.canvas = canvas;
        this.display = canvas.getDisplay();
        this.server = X11.INSTANCE.XOpenDisplay(System.getenv("DISPLAY"));
    }

    /** Moves to a point of the canvas. */
    RealMouse move(int x, int y) {
        Point at = canvas.toDisplay(x, y);
        if (at.equals(display.getCursorLocation())) {
            return this;
        }
        XTest.INSTANCE.XTestFakeMotionEvent(server, -1, at.x, at.y, AT_ONCE);
        return arrived(SWT.MouseMove);
    }

    /** Presses a button. */
    RealMouse down(int button) {
        XTest.INSTANCE.XTestFakeButtonEvent(server, button, 1, AT_ONCE);
        return arrived(SWT.MouseDown);
    }

    /** Lets go of a button. */
    RealMouse up(int button) {
        XTest.INSTANCE.XTestFakeButtonEvent(server, button, 0, AT_ONCE);
        return arrived(SWT.MouseUp);
    }

    private RealMouse arrived(int type) {
        return arrived(type, 1);
    }

    /** On a busy machine an event takes its time: goes on once the program has taken so many. */
    private RealMouse arrived(int type, int times) {
        int[] there = new int[1];
        Listener seen = event -> there[0]++;
        display.addFilter(type, seen);
        X11.INSTANCE.XFlush(server);
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (there[0] < times && System.nanoTime() < end) {
            pause(5);
        }
        display.removeFilter(type, seen);
        return pause(20);
    }

    RealMouse click(int button) {
        return down(button).up(button);
    }

    /** Clicks so many times at once, as fast as a double click must be. */
    RealMouse clicks(int times) {
        for (int i = 0; i < times; i++) {
            XTest.INSTANCE.XTestFakeButtonEvent(server, 1, 1, AT_ONCE);
            XTest.INSTANCE.XTestFakeButtonEvent(server, 1, 0, AT_ONCE);
        }
        return arrived(SWT.MouseUp, times).pause(150);
    }

    /** Waits until the next click is a new one: GTK joins a third click to two within twice the time of a double click. */
    RealMouse rest() {
        return pause(2L * display.getDoubleClickTime() + 200);
    }

    /** Presses at one point and lets go at another, on a way with a stop between. */
    RealMouse drag(Point from, Point to) {
        return move(from.x, from.y)
                .down(1)
                .move((from.x + to.x) / 2, (from.y + to.y) / 2)
                .move(to.x, to.y)
                .up(1);
    }

    /** Lets the program take events for a while. */
    RealMouse pause(long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        while (System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
        return this;
    }

    @Override
    public void close() {
        X11.INSTANCE.XCloseDisplay(server);
    }
}
