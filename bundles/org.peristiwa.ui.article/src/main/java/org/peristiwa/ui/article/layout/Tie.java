package org.peristiwa.ui.article.layout;

import java.util.List;
import org.peristiwa.text.Extent;

/**
 * A line to draw from one mark to another: an argument or a relation.
 *
 * @param id id of the argument or relation
 * @param kind which of the two
 * @param from id of the mark where it begins: the trigger
 * @param fromExtent where that mark stands
 * @param to id of the mark where its arrow points: the filler
 * @param toExtent where that mark stands
 * @param names what the line may say, longest first; at least one
 */
public record Tie(
        String id, Kind kind, String from, Extent fromExtent, String to, Extent toExtent, List<String> names) {

    /** What the line stands for. */
    public enum Kind {
        ARGUMENT,
        RELATION
    }

    public Tie {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a tie has a name: " + id);
        }
        names = List.copyOf(names);
    }
}
