package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.Origin;

/**
 * Says how an annotation came to be, such as manually where a suggestion has been looked at and kept.
 *
 * @param annotation of an open layer
 * @param origin the new origin
 */
public record SetOrigin(Annotation annotation, Origin origin) implements Verb<Annotation> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setOrigin", origin.getLiteral());
    }

    @Override
    public Annotation apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, annotation);
        edit.set(annotation, Literals.ANNOTATION__ORIGIN, origin);
        edit.show(annotation);
        return annotation;
    }
}
