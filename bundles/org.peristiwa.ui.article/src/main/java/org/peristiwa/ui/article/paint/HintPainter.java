package org.peristiwa.ui.article.paint;

import java.util.Map;
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
        Pen pen = brush.pen();
        pen.face(Face.TRIGGER);
        int width = pen.width(key) + 8;
        int height = brush.metrics().labelHeight() + 1;
        int x = place.x() + label.from() - width / 2;
        int y = place.above(box.up() + brush.metrics().labelRow()) - 1;
        pen.fill(brush.theme().hint());
        pen.fillRounded(x, y, width, height + 1, 5);
        pen.ink(brush.theme().hintText());
        pen.line(1);
        pen.drawRounded(x, y, width - 1, height, 5);
        pen.write(key, x + 4, y);
    }
}
