package org.peristiwa.ui.timeline;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;
import org.peristiwa.ui.theme.TypeColor;

/** Draws what {@link TimelineCanvas} shows. */
final class TimelinePainter {

    private static final int ROUND = 5;

    private final GC gc;
    private final Theme theme;
    private final Rectangle area;
    private final int rowHeight;

    TimelinePainter(GC gc, Theme theme, Rectangle area, int rowHeight) {
        this.gc = gc;
        this.theme = theme;
        this.area = area;
        this.rowHeight = rowHeight;
        gc.setAntialias(SWT.ON);
    }

    private void fill(ThemeColor color) {
        gc.setBackground(new Color(theme.color(color)));
    }

    private void ink(ThemeColor color) {
        gc.setForeground(new Color(theme.color(color)));
    }

    void ground() {
        fill(ThemeColor.PAPER);
        gc.fillRectangle(area);
    }

    void empty(String text) {
        ink(ThemeColor.QUIET_TEXT);
        TextLayout layout = new TextLayout(gc.getDevice());
        try {
            layout.setFont(gc.getFont());
            layout.setText(text);
            layout.setAlignment(SWT.CENTER);
            layout.setWidth(Math.max(40, area.width - 40));
            layout.draw(gc, 20, Math.min(40, area.height / 3));
        } finally {
            layout.dispose();
        }
    }

    /** The heading of the events without a time, under a line where others stand above. */
    void lane(String heading, int y, boolean line) {
        if (line) {
            ink(ThemeColor.LINE);
            gc.drawLine(0, y, area.width, y);
        }
        ink(ThemeColor.QUIET_TEXT);
        gc.drawText(heading, 8, y + 2, true);
    }

    /** The lines down from the axis. */
    void lines(List<Axis.Tick> ticks, int bottom) {
        ink(ThemeColor.LINE);
        for (Axis.Tick tick : ticks) {
            gc.drawLine(tick.x(), rowHeight, tick.x(), bottom);
        }
    }

    /** The axis, over whatever has been scrolled below it. */
    void axis(List<Axis.Tick> ticks) {
        fill(ThemeColor.PANEL);
        gc.fillRectangle(0, 0, area.width, rowHeight);
        ink(ThemeColor.LINE);
        gc.drawLine(0, rowHeight - 1, area.width, rowHeight - 1);
        for (Axis.Tick tick : ticks) {
            ink(ThemeColor.LINE);
            gc.drawLine(tick.x(), rowHeight - 6, tick.x(), rowHeight - 1);
            ink(ThemeColor.QUIET_TEXT);
            gc.drawText(tick.label(), tick.x() + 4, 2, true);
        }
    }

    /** A bar as long as its time, with its words; a point in time, or none, has a narrow one. */
    void event(TimelineLayout.Box box, Rectangle place, TypeColor colors, boolean selected, boolean focused) {
        if (place.x > area.width || place.x + place.width < 0 || place.y > area.height || place.y + place.height < 0) {
            return;
        }
        int left = Math.max(place.x, -20);
        boolean timed = box.event().range().isPresent();
        int bar = timed ? Math.min(box.bar() - (place.x < left ? left - place.x : 0), area.width + 40) : place.width;
        gc.setBackground(new Color(colors.fill()));
        gc.setForeground(new Color(colors.line()));
        int wide = Math.max(5, bar);
        gc.fillRoundRectangle(left, place.y, wide, place.height, ROUND, ROUND);
        gc.drawRoundRectangle(left, place.y, wide, place.height - 1, ROUND, ROUND);
        if (selected) {
            ink(ThemeColor.ACCENT);
            gc.setLineWidth(focused ? 2 : 1);
            gc.drawRoundRectangle(
                    left - 1, place.y - 1, Math.max(wide, box.width()) + 2, place.height + 1, ROUND, ROUND);
            gc.setLineWidth(1);
        }
        ink(ThemeColor.TEXT);
        gc.drawText(box.event().label(), Math.max(left, 0) + 7, place.y + 1, true);
    }
}
