package org.peristiwa.edit.verbs;

import org.eclipse.emf.ecore.EObject;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.Note;

/**
 * Settles a conflict that a merge has noted: a part of an annotation is deleted as the other version did, and the note goes.
 *
 * @param note of an annotation of an open layer
 * @param part an argument, attribute value or link of that annotation
 */
public record DeleteDisputedPart(Note note, EObject part) implements Verb<Annotation> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.deleteDisputedPart");
    }

    @Override
    public Annotation apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, part);
        Annotation annotation = (Annotation) note.eContainer();
        edit.remove(part.eContainer(), part.eContainingFeature(), part);
        edit.remove(annotation, Literals.ANNOTATION__NOTES, note);
        edit.show(annotation);
        return annotation;
    }
}
