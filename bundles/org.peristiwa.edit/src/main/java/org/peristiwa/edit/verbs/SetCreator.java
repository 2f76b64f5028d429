package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.LayerPackage.Literals;

/**
 * Says who made an annotation.
 *
 * @param annotation of an open layer
 * @param creator empty for the layer's annotator
 */
public record SetCreator(Annotation annotation, String creator) implements Verb<Annotation> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setCreator", creator);
    }

    @Override
    public Annotation apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, annotation);
        boolean own = creator.isEmpty() || creator.equals(edit.layer().getAnnotator());
        edit.set(annotation, Literals.ANNOTATION__CREATOR, own ? null : creator);
        edit.show(annotation);
        return annotation;
    }
}
