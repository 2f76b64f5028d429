package org.peristiwa.ui.article.view;

import org.peristiwa.ui.article.layout.Mark;
import org.peristiwa.ui.article.layout.Tie;

/** What lies under a point of the canvas. */
public sealed interface Hit {

    /** A mark's label. */
    record OnLabel(Mark mark) implements Hit {}

    /** An arc or its name; of a bundle the first. */
    record OnTie(Tie tie) implements Hit {}

    /**
     * Text.
     *
     * @param offset the offset between two characters nearest to the point
     */
    record OnText(int offset) implements Hit {}

    /**
     * Nothing.
     *
     * @param offset the offset nearest to the point
     */
    record Beside(int offset) implements Hit {}
}
