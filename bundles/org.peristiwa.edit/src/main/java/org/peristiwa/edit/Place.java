package org.peristiwa.edit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.text.Span;

/**
 * A place in the corpus that a view can show.
 *
 * @param layer whose layer of which article
 * @param annotation id of the annotation meant, or null
 * @param span stretch of text to select, or null
 */
public record Place(LayerKey layer, @Nullable String annotation, @Nullable Span span) {

    public Optional<String> annotationId() {
        return Optional.ofNullable(annotation);
    }

    public Optional<Span> selection() {
        return Optional.ofNullable(span);
    }
}
