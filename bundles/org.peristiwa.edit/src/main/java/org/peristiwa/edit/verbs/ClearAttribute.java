package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.Annotation;

/**
 * Takes the value of an attribute from an annotation, which then has the default.
 *
 * @param annotation of an open layer
 * @param attribute id of an attribute definition
 */
public record ClearAttribute(Annotation annotation, String attribute) implements Verb<Annotation> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.clearAttribute", attribute);
    }

    @Override
    public Annotation apply(EditContext context) {
        new AttributeValues(LayerEdit.of(context, annotation), annotation).clear(attribute);
        return annotation;
    }
}
