package org.peristiwa.ui.article.paint;

import org.peristiwa.ui.article.layout.Line;

/**
 * A laid out line and where it is drawn.
 *
 * @param line what is drawn
 * @param x left edge of the text column on the canvas
 * @param y top of the line's block on the canvas
 */
record LinePlace(Line line, int x, int y) {

    /** Top of the text on the canvas. */
    int textTop() {
        return y + line.textTop();
    }

    /** The canvas y of what lies {@code up} above the text. */
    int above(int up) {
        return textTop() - up;
    }

    /** Bottom of the text on the canvas. */
    int textBottom() {
        return y + line.bottom();
    }
}
