package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.Note;

/**
 * Says what sort of note a note is.
 *
 * @param note of an annotation of an open layer
 * @param kind in the words of the format that it is for; empty for a plain note
 */
public record SetNoteKind(Note note, String kind) implements Verb<Note> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setNoteKind", kind);
    }

    @Override
    public Note apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, note);
        edit.setText(note, Literals.NOTE__KIND, kind);
        edit.showOwnerOf(note);
        return note;
    }
}
