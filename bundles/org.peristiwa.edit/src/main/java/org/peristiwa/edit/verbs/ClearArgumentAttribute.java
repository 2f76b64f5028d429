package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.Argument;

/**
 * Takes the value of an attribute from an argument, which then has the default.
 *
 * @param argument of an open layer
 * @param attribute id of an attribute definition
 */
public record ClearArgumentAttribute(Argument argument, String attribute) implements Verb<Argument> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.clearArgumentAttribute", attribute);
    }

    @Override
    public Argument apply(EditContext context) {
        new AttributeValues(LayerEdit.of(context, argument), argument).clear(attribute);
        return argument;
    }
}
