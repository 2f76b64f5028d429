package org.peristiwa.ui;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Place;
import org.peristiwa.text.Span;

/**
 * What the user looks at.
 *
 * @param layer whose layer of which article
 * @param caretOffset UTF-16 offset of the caret, or -1 where the text has no caret yet
 * @param selected selected text, or null
 * @param annotationAt id of the annotation at the caret, the one that commands mean, or null
 * @param by id of the part that set it, so that it need not follow itself
 */
public record Selected(
        LayerKey layer, int caretOffset, @Nullable Span selected, @Nullable String annotationAt, String by) {

    /** @throws IllegalArgumentException if the caret is below -1 */
    public Selected {
        if (caretOffset < -1) {
            throw new IllegalArgumentException("not an offset: " + caretOffset);
        }
    }

    /** A layer as a whole, with nothing chosen in it. */
    public static Selected layer(LayerKey layer, String by) {
        return new Selected(layer, -1, null, null, by);
    }

    /** A place as a selection: the caret stands at the begin of its span. */
    public static Selected place(Place place, String by) {
        return new Selected(
                place.layer(), place.selection().map(Span::begin).orElse(-1), place.span(), place.annotation(), by);
    }

    public OptionalInt caret() {
        return caretOffset < 0 ? OptionalInt.empty() : OptionalInt.of(caretOffset);
    }

    public Optional<Span> span() {
        return Optional.ofNullable(selected);
    }

    public Optional<String> annotation() {
        return Optional.ofNullable(annotationAt);
    }
}
