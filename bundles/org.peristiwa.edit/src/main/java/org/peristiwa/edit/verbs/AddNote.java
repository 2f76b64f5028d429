package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.Note;

/**
 * Adds a note to an annotation.
 *
 * @param annotation of an open layer
 * @param text what it says
 */
public record AddNote(Annotation annotation, String text) implements Verb<Note> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.addNote");
    }

    @Override
    public Note apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, annotation);
        Note note = LayerFactory.eINSTANCE.createNote();
        note.setText(text);
        edit.add(annotation, Literals.ANNOTATION__NOTES, note);
        edit.show(annotation);
        return note;
    }
}
