package org.peristiwa.edit.verbs;

import java.util.List;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.Annotation;

/**
 * Gives an attribute of an annotation its value.
 *
 * @param annotation of an open layer
 * @param attribute id of an attribute definition
 * @param values {@code true} or {@code false} for a boolean; one for one-of, text and number; any number but none for many-of
 */
public record SetAttribute(Annotation annotation, String attribute, List<String> values) implements Verb<Annotation> {

    public SetAttribute {
        values = List.copyOf(values);
    }

    /** Gives it one value. */
    public SetAttribute(Annotation annotation, String attribute, String value) {
        this(annotation, attribute, List.of(value));
    }

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setAttribute", attribute);
    }

    @Override
    public Annotation apply(EditContext context) {
        new AttributeValues(LayerEdit.of(context, annotation), annotation).set(attribute, values);
        return annotation;
    }
}
