package org.peristiwa.ui.article.layout;

import java.util.List;

/**
 * Everything to draw in and from a stretch of text. Two equal scenes look the same, so that a block whose
 * scene is unchanged need not be laid out again.
 *
 * @param marks the marks whose hull touches the stretch, in text order
 * @param ties the ties of which at least one end begins in the stretch
 */
public record Scene(List<Mark> marks, List<Tie> ties) {

    /** Nothing at all. */
    public static final Scene EMPTY = new Scene(List.of(), List.of());

    public Scene {
        marks = List.copyOf(marks);
        ties = List.copyOf(ties);
    }
}
