package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.Note;

/**
 * Removes a note from its annotation.
 *
 * @param note of an annotation of an open layer
 */
public record RemoveNote(Note note) implements Verb<Annotation> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.removeNote");
    }

    @Override
    public Annotation apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, note);
        Annotation owner = (Annotation) note.eContainer();
        edit.remove(owner, Literals.ANNOTATION__NOTES, note);
        edit.show(owner);
        return owner;
    }
}
