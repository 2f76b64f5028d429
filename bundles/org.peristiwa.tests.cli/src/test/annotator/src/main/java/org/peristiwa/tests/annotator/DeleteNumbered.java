package org.peristiwa.tests.annotator;

import java.util.List;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.verbs.DeleteAnnotations;
import org.peristiwa.model.layer.Annotation;

/** Deletes what {@link MarkNumbered} has marked. */
record DeleteNumbered(Annotation annotation, String number) implements Verb<Boolean> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("annotator.delete", number);
    }

    @Override
    public Boolean apply(EditContext context) {
        new DeleteAnnotations(List.of(annotation)).apply(context);
        return true;
    }
}
