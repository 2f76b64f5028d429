package org.peristiwa.ui.schema.tree;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.ui.rows.RowTable;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;

/** Lets a type be drawn with the mouse onto another of its kind, or onto the heading of its kind. */
final class TypeDrag {

    /** So far the mouse moves before a click is a drag. */
    private static final int THRESHOLD = 6;

    private final RowTable table;
    private final Canvas canvas;
    private final Theme theme;
    private final Function<Integer, Node> nodeAt;
    private final BiConsumer<Node, Node> dropped;
    private @Nullable SchemaView types;
    private @Nullable Node pressed;
    private boolean dragging;
    private int pressedAt;
    private int over = -1;

    /**
     * @param nodeAt the node of a row
     * @param dropped hears which node was drawn onto which; only of those that fit
     */
    TypeDrag(RowTable table, Theme theme, Function<Integer, Node> nodeAt, BiConsumer<Node, Node> dropped) {
        this.table = table;
        this.canvas = table.control();
        this.theme = theme;
        this.nodeAt = nodeAt;
        this.dropped = dropped;
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC && dragging) {
                end();
                event.doit = false;
            }
        });
    }

    /** What the rows are of; null where nothing may be drawn. */
    void enable(@Nullable SchemaView view) {
        types = view;
    }

    private void press(Event event) {
        pressed = null;
        if (event.button == 1 && types != null) {
            table.rowAt(event.y)
                    .ifPresent(row -> pressed = Optional.of(nodeAt.apply(row))
                            .filter(node -> node.about() instanceof AnnotationType)
                            .orElse(null));
            pressedAt = event.y;
        }
    }

    private void move(Event event) {
        if (pressed == null || (event.stateMask & SWT.BUTTON1) == 0) {
            return;
        }
        dragging = dragging || Math.abs(event.y - pressedAt) > THRESHOLD;
        if (!dragging) {
            return;
        }
        int row = table.rowAt(event.y).orElse(-1);
        boolean fits = row >= 0 && fits(pressed, nodeAt.apply(row));
        canvas.setCursor(canvas.getDisplay().getSystemCursor(fits || row < 0 ? SWT.CURSOR_HAND : SWT.CURSOR_NO));
        int now = fits ? row : -1;
        if (now != over) {
            over = now;
            canvas.redraw();
        }
    }

    private void release(Event event) {
        Node from = pressed;
        int row = over;
        boolean done = dragging && from != null && row >= 0;
        end();
        if (done) {
            dropped.accept(from, nodeAt.apply(row));
        }
    }

    private void end() {
        pressed = null;
        if (dragging) {
            dragging = false;
            over = -1;
            canvas.setCursor(null);
            canvas.redraw();
        }
    }

    /** Onto the heading of its kind where it has a parent, or onto a type that is neither its parent nor below it. */
    private boolean fits(Node from, Node onto) {
        if (types == null || from.group() != onto.group() || !(from.about() instanceof AnnotationType type)) {
            return false;
        }
        if (onto.about() == null) {
            return type.getParent() != null;
        }
        return onto.about() instanceof AnnotationType target
                && TypeKind.of(type) == TypeKind.of(target)
                && !target.getId().equals(type.getParent())
                && !types.isA(target, type.getId());
    }

    private void paint(Event event) {
        if (over >= 0) {
            Rectangle place = table.place(over);
            event.gc.setForeground(new Color(theme.color(ThemeColor.ACCENT)));
            event.gc.setLineWidth(2);
            event.gc.drawRoundRectangle(1, place.y + 1, place.width - 3, place.height - 3, 6, 6);
        }
    }
}
