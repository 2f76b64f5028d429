package org.peristiwa.merge;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.peristiwa.merge.internal.PathReader;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Note;

/**
 * What a merge could not decide, as a note of kind {@value #KIND} on the annotation that it concerns. The annotation holds
 * one version; the note says what the other has:
 *
 * <pre>
 * extent = "8-12"                       both changed it, the other has this
 * arguments[a3]/filler = "m7"           the same of a part
 * confidence = none                     the other has none
 * deleted                               the other deleted the annotation
 * arguments[a3] deleted                 the other deleted that part
 * </pre>
 *
 * <p>The conflict is settled when the note is gone.
 */
public sealed interface ConflictNote {

    /** The kind of such notes. */
    String KIND = "conflict";

    /**
     * Both versions gave a feature another value.
     *
     * @param object the annotation or a part of it
     * @param feature of the object
     * @param other what the other version has, as a file writes it; empty for none
     */
    record OtherValue(EObject object, EStructuralFeature feature, List<String> other) implements ConflictNote {}

    /**
     * The other version deleted it.
     *
     * @param object the annotation or a part of it
     */
    record OtherDeleted(EObject object) implements ConflictNote {}

    /** Whether {@code note} is one of a conflict. */
    static boolean is(Note note) {
        return KIND.equals(note.getKind());
    }

    /** What a note on {@code annotation} says; empty where what it speaks of is no longer there. */
    static Optional<ConflictNote> read(Annotation annotation, Note note) {
        return is(note) && note.getText() != null ? PathReader.read(annotation, note.getText()) : Optional.empty();
    }
}
