package org.peristiwa.ui.article.layout;

import java.util.List;
import org.peristiwa.text.Extent;

/**
 * A mention as the canvas shows it.
 *
 * @param id id of the mention
 * @param kind whether it is a trigger or a participant
 * @param type id of its type in the schema
 * @param extent the text that it covers
 * @param labels what its label may say, longest first; at least one
 * @param detail attribute values that stand behind the label; empty for none
 */
public record Mark(String id, MarkKind kind, String type, Extent extent, List<String> labels, String detail) {

    public Mark {
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("a mark has a label: " + id);
        }
        labels = List.copyOf(labels);
    }
}
