package org.peristiwa.ui.article.layout;

import java.util.List;

/**
 * An arc, or the part of one that lies on this line. Arcs that leave the line from the same label, in the same
 * direction and with the same name are one.
 *
 * @param ties what it stands for, at least one
 * @param left its left end
 * @param right its right end
 * @param up how far above the text its horizontal stretch runs
 * @param name what it says
 * @param nameAt where it says so
 */
public record ArcBox(List<Tie> ties, ArcEnd left, ArcEnd right, int up, String name, Interval nameAt) {

    public ArcBox {
        ties = List.copyOf(ties);
    }

    /** The horizontal stretch. */
    public Interval reach() {
        return new Interval(Math.min(left.x(), right.x()), Math.max(left.x(), right.x()));
    }
}
