package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.LayerPackage.Literals;

/**
 * No longer says how sure the annotator is.
 *
 * @param annotation of an open layer
 */
public record ClearConfidence(Annotation annotation) implements Verb<Annotation> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.clearConfidence");
    }

    @Override
    public Annotation apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, annotation);
        edit.set(annotation, Literals.ANNOTATION__CONFIDENCE, null);
        edit.show(annotation);
        return annotation;
    }
}
