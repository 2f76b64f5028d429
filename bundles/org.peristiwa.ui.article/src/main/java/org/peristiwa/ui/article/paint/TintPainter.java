package org.peristiwa.ui.article.paint;

import org.eclipse.swt.graphics.RGB;
import org.peristiwa.ui.article.layout.Emphasis;
import org.peristiwa.ui.article.layout.Fragment;

/** Draws tints behind text: outlined for participants, filled for triggers; what holds others is a little larger. */
final class TintPainter {

    private static final int DEEPEST = 3;
    private static final int ROUND = 5;

    private final Brush brush;

    TintPainter(Brush brush) {
        this.brush = brush;
    }

    void paint(LinePlace place) {
        for (Fragment fragment : place.line().fragments()) {
            paint(place, fragment);
        }
    }

    private void paint(LinePlace place, Fragment fragment) {
        Pen pen = brush.pen();
        MarkColors colors = brush.colors(fragment.mark());
        int grow = Math.min(DEEPEST, fragment.nesting());
        int x = place.x() + fragment.x().from() - 1;
        int y = place.textTop() - grow;
        int width = fragment.x().width() + 1;
        int height = place.line().height() + 2 * grow - 1;
        RGB ground = brush.emphasis().inChain(fragment.mark()) ? brush.theme().chain() : colors.tint();
        if (fragment.mark().kind().isTrigger()) {
            pen.fill(ground);
            pen.fillRounded(x, y, width + 1, height + 1, ROUND);
        } else {
            brush.edged(x, y, width + 1, height + 1, ROUND, colors.outline(), ground);
        }
        accent(fragment, x, y, width, height);
    }

    private void accent(Fragment fragment, int x, int y, int width, int height) {
        Emphasis emphasis = brush.emphasis();
        if (emphasis.selected().equals(fragment.mark().id())) {
            brush.pen().ink(brush.theme().accent());
            brush.pen().line(1.5f);
            brush.pen().drawRounded(x, y, width, height, ROUND);
        }
    }
}
