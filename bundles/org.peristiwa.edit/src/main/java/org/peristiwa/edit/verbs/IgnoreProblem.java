package org.peristiwa.edit.verbs;

import java.util.Optional;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.Note;

/**
 * Says that what a rule finds at an annotation is meant so. It is a note of the kind {@code ignore:} and the rule's
 * id, so that it goes where the annotation goes: into every format that carries notes, and away with it.
 *
 * @param annotation of an open layer
 * @param rule id of a rule
 * @param reason why it is meant so; may be empty
 */
public record IgnoreProblem(Annotation annotation, String rule, String reason) implements Verb<Note> {

    private static final String KIND = "ignore:";

    /** The rule that {@code note} lets be; empty where it is any other note. */
    public static Optional<String> ruleOf(Note note) {
        String kind = note.getKind();
        return kind != null && kind.startsWith(KIND) ? Optional.of(kind.substring(KIND.length())) : Optional.empty();
    }

    /** Whether a note of {@code annotation} lets the rule with this id be. */
    public static boolean isIgnored(Annotation annotation, String rule) {
        for (Note note : annotation.getNotes()) {
            if (ruleOf(note).filter(rule::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.ignoreProblem", rule);
    }

    @Override
    public Note apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, annotation);
        Note note = LayerFactory.eINSTANCE.createNote();
        note.setKind(KIND + rule);
        note.setText(reason);
        edit.add(annotation, Literals.ANNOTATION__NOTES, note);
        edit.show(annotation);
        return note;
    }
}
