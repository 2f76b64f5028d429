package org.peristiwa.ui.article.layout;

import java.util.List;

/**
 * One line of a block and all that stands above it.
 *
 * @param begin UTF-16 offset in the article where it begins
 * @param end where it ends
 * @param top where the room of the line begins, from the top of the block
 * @param textTop where its text begins, from the top of the block
 * @param height of its text
 * @param fragments tints, outer ones before inner ones
 * @param labels brackets and labels, lower ones before upper ones
 * @param arcs shorter ones before longer ones
 */
public record Line(
        int begin,
        int end,
        int top,
        int textTop,
        int height,
        List<Fragment> fragments,
        List<LabelBox> labels,
        List<ArcBox> arcs) {

    public Line {
        fragments = List.copyOf(fragments);
        labels = List.copyOf(labels);
        arcs = List.copyOf(arcs);
    }

    /** Where the room of the line ends, from the top of the block. */
    public int bottom() {
        return textTop + height;
    }

    /** The y, from the top of the block, of what lies {@code up} above the text. */
    public int y(int up) {
        return textTop - up;
    }
}
