package org.peristiwa.merge.internal;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peristiwa.merge.ConflictNote;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.Note;

/** Writes what {@link ConflictNote} reads. */
final class NoteText {

    private static final Pattern ID = Pattern.compile("(?<=[\"\\[])[A-Za-z0-9_.-]+(?=[\"\\]])");

    private NoteText() {}

    /** Notes a conflict on the annotation that it concerns. */
    static void add(Annotation annotation, Found conflict) {
        String path = conflict.pathInOutermost();
        Note note = LayerFactory.eINSTANCE.createNote();
        note.setKind(ConflictNote.KIND);
        if (conflict.feature() != null) {
            note.setText(path + PathReader.HAS + Quoted.of(conflict.written(conflict.other())));
        } else {
            note.setText(path.isEmpty() ? PathReader.DELETED : path + " " + PathReader.DELETED);
        }
        annotation.getNotes().add(note);
    }

    /** Lets the notes of an earlier conflict name things by their new ids. */
    static void rename(Annotation annotation, Map<String, String> renamed) {
        for (Note note : annotation.getNotes()) {
            if (ConflictNote.is(note) && note.getText() != null) {
                note.setText(ID.matcher(note.getText())
                        .replaceAll(id -> Matcher.quoteReplacement(renamed.getOrDefault(id.group(), id.group()))));
            }
        }
    }
}
