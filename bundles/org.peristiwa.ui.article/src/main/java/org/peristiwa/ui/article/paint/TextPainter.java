package org.peristiwa.ui.article.paint;

import java.util.List;
import java.util.Optional;
import org.peristiwa.text.Span;
import org.peristiwa.ui.article.layout.BlockLayout;
import org.peristiwa.ui.article.layout.Interval;

/** Draws the article's text, what is selected of it, and the caret. */
final class TextPainter {

    private static final double FOUND_SHARE = 0.35;

    private final Brush brush;

    TextPainter(Brush brush) {
        this.brush = brush;
    }

    void paintSelection(BlockLayout layout, int index, LinePlace place, Optional<Span> selected) {
        if (selected.isEmpty()) {
            return;
        }
        Pen pen = brush.pen();
        int begin = selected.get().begin() - layout.block().begin();
        int end = selected.get().end() - layout.block().begin();
        pen.fill(brush.theme().selection());
        for (Interval x : layout.text().stretches(index, Math.max(0, begin), Math.max(0, end))) {
            int top = place.textTop() - 2;
            pen.fillRectangle(place.x() + x.from(), top, x.width(), place.line().height() + 4);
        }
    }

    /** Tinted and underlined: a tint alone is lost on that of a mention. */
    void paintFound(BlockLayout layout, int index, LinePlace place, List<Span> found) {
        for (Span span : found) {
            int begin = Math.max(0, span.begin() - layout.block().begin());
            int end = Math.max(0, span.end() - layout.block().begin());
            for (Interval x : layout.text().stretches(index, begin, end)) {
                int left = place.x() + x.from();
                brush.pen().fill(brush.theme().onGround(brush.theme().warning(), FOUND_SHARE));
                brush.pen()
                        .fillRectangle(
                                left,
                                place.textTop() - 1,
                                x.width(),
                                place.line().height() + 2);
                brush.pen().fill(brush.theme().warning());
                brush.pen().fillRectangle(left, place.textBottom(), x.width(), 2);
            }
        }
    }

    /** Selected text under a tint: the selection's edge still shows where it ends. */
    void paintSelectionEdge(BlockLayout layout, int index, LinePlace place, Optional<Span> selected) {
        if (selected.isEmpty()) {
            return;
        }
        int begin = Math.max(0, selected.get().begin() - layout.block().begin());
        int end = Math.max(0, selected.get().end() - layout.block().begin());
        brush.pen().fill(brush.theme().accent());
        for (Interval x : layout.text().stretches(index, begin, end)) {
            brush.pen().fillRectangle(place.x() + x.from(), place.textBottom() + 1, x.width(), 2);
        }
    }

    void paintText(BlockLayout layout, int index, LinePlace place) {
        brush.pen().ink(brush.theme().text());
        brush.pen().write(layout.text(), index, place.x(), place.textTop());
    }

    void paintCaret(BlockLayout layout, int index, LinePlace place, int caret) {
        int x = layout.text().caretX(index, caret - layout.block().begin());
        brush.pen().fill(brush.theme().accent());
        brush.pen()
                .fillRectangle(
                        place.x() + x - 1, place.textTop() - 1, 2, place.line().height() + 2);
    }
}
