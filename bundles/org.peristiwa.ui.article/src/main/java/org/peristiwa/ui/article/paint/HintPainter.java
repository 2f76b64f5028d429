package org.peristiwa.ui.article.paint;

import java.util.Map;
import org.eclipse.swt.graphics.GC;
import org.peristiwa.ui.article.layout.Interval;
import org.peristiwa.ui.article.layout.LabelBox;

/** Shows keys to type at the beginning of marks. */
final class HintPainter {

    private final Brush brush;
    private final Map<String, String> keys;

    HintPainter(Brush brush, Map<String, String> keys) {
        this.brush = brush;
        this.keys = keys;
    }

    void paint(LinePlace place) {
        if (keys.isEmpty()) {
            return;
        }
        for (LabelBox box : place.line().labels()) {
            String key = keys.get(box.mark().id());
            if (key != null) {
                box.labelPlace().ifPresent(label -> paint(place, box, label, key));
            }
        }
    }

    private void paint(LinePlace place, LabelBox box, Interval label, String key) {
        GC gc = brush.gc();
        gc.setFont(brush.fonts().trigger());
        int width = gc.stringExtent(key).x + 8;
        int height = brush.metrics().labelHeight() + 1;
        int x = place.x() + label.from() - width / 2;
        int y = place.above(box.up() + brush.metrics().labelRow()) - 1;
        brush.fill(brush.theme().hint());
        gc.fillRoundRectangle(x, y, width, height + 1, 5, 5);
        brush.ink(brush.theme().hintText());
        brush.line(1);
        gc.drawRoundRectangle(x, y, width - 1, height, 5, 5);
        gc.drawString(key, x + 4, y, true);
    }
}
