package org.peristiwa.exchange.standoff;

import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Extent;

/**
 * A mention with its place.
 *
 * @param number counted from 1 in the order of the text, for formats whose ids are numbers
 * @param mention what it is
 * @param extent where it stands in the file: that of the mention, or what stands for it
 */
public record MarkedSpan(int number, Mention mention, Extent extent) {

    /** Id of the mention. */
    public String id() {
        return mention.getId();
    }

    /** What it marks. */
    public SpanKind kind() {
        return SpanKind.of(mention);
    }

    /** Id of its type; empty where it has none. */
    public String label() {
        return mention.getType() == null ? "" : mention.getType();
    }
}
