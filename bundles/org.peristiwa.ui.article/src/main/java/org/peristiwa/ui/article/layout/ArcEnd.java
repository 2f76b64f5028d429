package org.peristiwa.ui.article.layout;

/** Where an arc ends on its line. */
public sealed interface ArcEnd {

    /** Where it comes down, or leaves the column. */
    int x();

    /**
     * On top of a label.
     *
     * @param x where
     * @param up how far above the text the label's top is
     * @param arrow whether an arrow points at the label
     */
    record AtLabel(int x, int up, boolean arrow) implements ArcEnd {}

    /**
     * It goes on, on another line.
     *
     * @param x how far out
     * @param arrow whether it goes on to the arrow's end
     */
    record AtMargin(int x, boolean arrow) implements ArcEnd {}
}
