package org.peristiwa.ui.article.paint;

import org.peristiwa.text.Span;
import org.peristiwa.ui.article.layout.BlockLayout;
import org.peristiwa.ui.article.layout.Fragment;

/** Draws the ends of the picked mention as handles that can be dragged. */
final class HandlePainter {

    private static final int WIDTH = 4;

    private final Brush brush;

    HandlePainter(Brush brush) {
        this.brush = brush;
    }

    void paint(BlockLayout layout, int index, LinePlace place) {
        String selected = brush.emphasis().selected();
        if (selected.isEmpty()) {
            return;
        }
        for (Fragment fragment : place.line().fragments()) {
            if (fragment.mark().id().equals(selected)) {
                Span piece = fragment.mark().extent().pieces().get(fragment.piece());
                int begin = layout.block().begin();
                if (fragment.opens()) {
                    paint(place, layout.text().caretX(index, piece.begin() - begin));
                }
                if (fragment.closes()) {
                    paint(place, layout.text().caretX(index, piece.end() - begin));
                }
            }
        }
    }

    private void paint(LinePlace place, int x) {
        int height = place.line().height();
        brush.pen().fill(brush.theme().accent());
        brush.pen().fillRounded(place.x() + x - WIDTH / 2, place.textTop() + height / 4, WIDTH, height / 2, WIDTH);
    }
}
