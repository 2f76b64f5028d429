package org.peristiwa.edit.schema.refactor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.text.Extent;

/**
 * One thing that a refactoring would do to an annotation.
 *
 * @param kind what sort of thing
 * @param layer whose layer of which article
 * @param annotation id of the annotation; of the event where it is one of its arguments
 * @param place where the annotation stands, or null for one without a place, such as a relation
 * @param text the words there; empty where there are none
 * @param before what it says before: a type, a role, {@code attribute=value}; empty where it says nothing
 * @param after what it says afterwards, or what the problem is about; empty where it is lost
 */
public record PreviewedEffect(
        Kind kind,
        LayerKey layer,
        String annotation,
        @Nullable Extent place,
        String text,
        String before,
        String after) {

    /** What sort of thing is done. */
    public enum Kind {
        /** It gets another type. */
        TYPE_CHANGED("type-changed", false),
        /** It becomes another kind of annotation, such as an event. */
        KIND_CHANGED("kind-changed", false),
        /** An argument gets another role. */
        ROLE_CHANGED("role-changed", false),
        /** A value gets another attribute, or an attribute another value. */
        ATTRIBUTE_CHANGED("attribute-changed", false),
        /** The annotation goes. */
        ANNOTATION_LOST("annotation-lost", true),
        /** An argument goes. */
        ARGUMENT_LOST("argument-lost", true),
        /** A value goes: of an attribute, or of what only its kind has. */
        VALUE_LOST("value-lost", true),
        /** It leaves a cluster, a report or a time that counts from it. */
        TIE_LOST("tie-lost", true),
        /** It stays, and the schema does not allow it any more. */
        PROBLEM("problem", false);

        private final String word;
        private final boolean loss;

        Kind(String word, boolean loss) {
            this.word = word;
            this.loss = loss;
        }

        /** What files call it. */
        public String word() {
            return word;
        }

        /** Whether something goes that undo alone brings back. */
        public boolean isLoss() {
            return loss;
        }
    }

    /** Where the annotation stands. */
    public Optional<Extent> extent() {
        return Optional.ofNullable(place);
    }
}
