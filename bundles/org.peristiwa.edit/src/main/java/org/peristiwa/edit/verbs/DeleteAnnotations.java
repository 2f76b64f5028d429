package org.peristiwa.edit.verbs;

import java.util.Collection;
import java.util.List;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.Annotation;

/**
 * Deletes annotations with all that hangs on them: the arguments that they fill, their relations, their places in
 * clusters and reports. A cluster that is left with one mention gives what it had to that mention and goes.
 *
 * @param annotations of one or more open layers; at least one
 */
public record DeleteAnnotations(Collection<? extends Annotation> annotations) implements Verb<Integer> {

    public DeleteAnnotations {
        annotations = List.copyOf(annotations);
    }

    /** Deletes one. */
    public DeleteAnnotations(Annotation annotation) {
        this(List.of(annotation));
    }

    @Override
    public VerbLabel label() {
        return annotations.size() == 1
                ? VerbLabel.of("verb.deleteOne")
                : VerbLabel.of("verb.deleteSeveral", String.valueOf(annotations.size()));
    }

    @Override
    public Integer apply(EditContext context) {
        for (Annotation annotation : annotations) {
            if (annotation.eContainer() != null) {
                LayerEdit edit = LayerEdit.of(context, annotation);
                edit.show(annotation);
                new Removal(edit).remove(annotation);
            }
        }
        return annotations.size();
    }
}
