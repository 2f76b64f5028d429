package org.peristiwa.ui.article.popup;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/**
 * A box inside the canvas. It sits there rather than in a window of its own, so that it never loses the keyboard to a
 * window manager. When it closes, the canvas gets back the keyboard that the box had.
 */
final class PopupBox {

    private static final int GAP = 4;

    private final Composite canvas;
    private @Nullable Composite box;

    PopupBox(Composite canvas) {
        this.canvas = canvas;
    }

    boolean isOpen() {
        return box != null;
    }

    /** Opens an empty box without a place, in place of the one before. */
    Composite open(PopupColors colors) {
        close();
        Composite made = new Composite(canvas, SWT.NO_FOCUS);
        box = made;
        made.setBackground(new Color(colors.ground()));
        made.addListener(SWT.Paint, event -> paintEdge(event.gc, made, colors));
        return made;
    }

    private static void paintEdge(GC gc, Composite made, PopupColors colors) {
        Rectangle area = made.getClientArea();
        gc.setForeground(new Color(colors.line()));
        gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
    }

    void close() {
        Composite open = box;
        box = null;
        if (open != null && !open.isDisposed()) {
            boolean hadKeyboard = hasKeyboard(open);
            open.dispose();
            if (hadKeyboard && !canvas.isDisposed()) {
                canvas.setFocus();
            }
        }
    }

    private static boolean hasKeyboard(Composite open) {
        Control focus = open.getDisplay().getFocusControl();
        return focus != null && (focus == open || focus.getParent() == open);
    }

    /** Closes the box once {@code field}, which is in it, has lost the keyboard to something outside. */
    void closeWhenLeft(Control field) {
        Composite made = box;
        field.addListener(SWT.FocusOut, event -> field.getDisplay().asyncExec(() -> {
            if (made != null && box == made && !made.isDisposed() && !hasKeyboard(made)) {
                close();
            }
        }));
    }

    /** Puts the box below a place of the canvas, or above it where there is no room below. */
    void place(Rectangle at, int width, int height) {
        Composite made = box;
        if (made == null) {
            return;
        }
        Rectangle room = canvas.getClientArea();
        int x = Math.max(0, Math.min(at.x, room.width - width));
        int below = at.y + at.height + GAP;
        int above = at.y - height - GAP;
        int y = below + height <= room.height || above < 0 ? below : above;
        made.setBounds(x, Math.max(0, Math.min(y, room.height - height)), width, height);
        made.moveAbove(null);
    }

    /** Whether a point of the canvas lies in the open box, or nearer to it than {@code gap} pixels. */
    boolean isNear(int x, int y, int gap) {
        if (box == null || box.isDisposed()) {
            return false;
        }
        Rectangle bounds = box.getBounds();
        return new Rectangle(bounds.x - gap, bounds.y - gap, bounds.width + 2 * gap, bounds.height + 2 * gap)
                .contains(x, y);
    }
}
