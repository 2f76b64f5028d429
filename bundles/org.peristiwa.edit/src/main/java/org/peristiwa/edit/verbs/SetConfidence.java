package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.LayerPackage.Literals;

/**
 * Says how sure the annotator is.
 *
 * @param annotation of an open layer
 * @param confidence 0 to 1
 */
public record SetConfidence(Annotation annotation, double confidence) implements Verb<Annotation> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setConfidence");
    }

    @Override
    public Annotation apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, annotation);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw Refusal.of("confidence");
        }
        edit.set(annotation, Literals.ANNOTATION__CONFIDENCE, confidence);
        edit.show(annotation);
        return annotation;
    }
}
