package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.Note;

/**
 * Lets a note say something else.
 *
 * @param note of an annotation of an open layer
 * @param text what it says
 */
public record EditNote(Note note, String text) implements Verb<Note> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.editNote");
    }

    @Override
    public Note apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, note);
        edit.set(note, Literals.NOTE__TEXT, text);
        edit.showOwnerOf(note);
        return note;
    }
}
