package org.peristiwa.edit.verbs;

import java.util.List;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.Argument;

/**
 * Gives an attribute of an argument its value.
 *
 * @param argument of an open layer
 * @param attribute id of an attribute definition
 * @param values {@code true} or {@code false} for a boolean; one for one-of, text and number; any number but none for many-of
 */
public record SetArgumentAttribute(Argument argument, String attribute, List<String> values) implements Verb<Argument> {

    public SetArgumentAttribute {
        values = List.copyOf(values);
    }

    /** Gives it one value. */
    public SetArgumentAttribute(Argument argument, String attribute, String value) {
        this(argument, attribute, List.of(value));
    }

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setArgumentAttribute", attribute);
    }

    @Override
    public Argument apply(EditContext context) {
        new AttributeValues(LayerEdit.of(context, argument), argument).set(attribute, values);
        return argument;
    }
}
