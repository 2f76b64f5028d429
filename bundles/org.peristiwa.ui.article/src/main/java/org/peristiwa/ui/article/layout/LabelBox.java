package org.peristiwa.ui.article.layout;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mark's bracket on one line and, on the first line of the mark, its label on top of it.
 *
 * @param mark whose it is
 * @param label where the label stands, or null on a line that only continues the mark
 * @param text what the label says; empty without a label
 * @param up how far above the top of the text the bracket's foot stands
 * @param brackets the stretches of text bracketed, left to right
 * @param thread the dashed line that ties the pieces of a discontinuous mark, or null
 */
public record LabelBox(
        Mark mark, @Nullable Interval label, String text, int up, List<Interval> brackets, @Nullable Interval thread) {

    public LabelBox {
        brackets = List.copyOf(brackets);
    }

    /** Where the label stands, on the line where the mark begins. */
    public Optional<Interval> labelPlace() {
        return Optional.ofNullable(label);
    }

    /** Where the dashed line runs. */
    public Optional<Interval> threadPlace() {
        return Optional.ofNullable(thread);
    }
}
