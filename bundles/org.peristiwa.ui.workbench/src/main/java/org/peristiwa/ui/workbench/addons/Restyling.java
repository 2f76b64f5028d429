package org.peristiwa.ui.workbench.addons;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import org.eclipse.e4.ui.css.core.dom.CSSStylableElement;
import org.eclipse.e4.ui.css.core.dom.ChildVisibilityAwareElement;
import org.eclipse.e4.ui.css.core.engine.CSSEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Gives all widgets the styles of the engine's sheets, parents before children, in as many tasks as the time needs: each ends soon. What
 * is behind another tab is styled when its tab is chosen, by e4. UI thread only.
 */
final class Restyling implements Iterator<Runnable> {

    private static final long TASK_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private final CSSEngine engine;
    private final Deque<Element> waiting = new ArrayDeque<>();

    Restyling(CSSEngine engine, Display display) {
        this.engine = engine;
        for (Shell shell : display.getShells()) {
            waiting.add(engine.getElement(shell));
        }
    }

    @Override
    public boolean hasNext() {
        return !waiting.isEmpty();
    }

    @Override
    public Runnable next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return this::some;
    }

    /** Leaves what is still to be done. */
    void stop() {
        waiting.clear();
    }

    private void some() {
        long until = System.nanoTime() + TASK_NANOS;
        while (hasNext() && System.nanoTime() < until) {
            style(waiting.remove());
        }
    }

    private void style(Element element) {
        if (element instanceof CSSStylableElement stylable
                && stylable.getNativeWidget() instanceof Widget widget
                && !widget.isDisposed()) {
            engine.applyStyles(element, false);
            NodeList children = element instanceof ChildVisibilityAwareElement aware
                    ? aware.getVisibleChildNodes()
                    : element.getChildNodes();
            for (int i = 0; children != null && i < children.getLength(); i++) {
                Node child = children.item(i);
                if (child instanceof Element below) {
                    waiting.add(below);
                }
            }
        }
    }
}
