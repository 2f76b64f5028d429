package org.peristiwa.ui.article.popup;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;

/** One line at the foot of the canvas that says what the editor waits for. */
public final class Prompt {

    private final Composite parent;
    private @Nullable Label label;

    public Prompt(Composite parent) {
        this.parent = parent;
        parent.addListener(SWT.Resize, event -> place());
    }

    /** Shows {@code text} in place of what was there. */
    public void show(String text, PopupColors colors) {
        Label shown = label;
        if (shown == null || shown.isDisposed()) {
            shown = new Label(parent, SWT.CENTER);
            label = shown;
        }
        shown.setText("  " + text + "  ");
        shown.setBackground(new Color(colors.chosen()));
        shown.setForeground(new Color(colors.chosenText()));
        place();
    }

    private void place() {
        Label shown = label;
        if (shown != null && !shown.isDisposed()) {
            Rectangle room = parent.getClientArea();
            Point size = shown.computeSize(SWT.DEFAULT, SWT.DEFAULT);
            int width = Math.min(room.width, size.x + 16);
            shown.setBounds((room.width - width) / 2, room.height - size.y - 10, width, size.y);
            shown.moveAbove(null);
        }
    }

    /** Shows nothing. */
    public void hide() {
        if (label != null && !label.isDisposed()) {
            label.dispose();
        }
        label = null;
    }
}
