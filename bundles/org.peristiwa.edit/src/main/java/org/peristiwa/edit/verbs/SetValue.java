package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.ValueMention;

/**
 * Normalises a value.
 *
 * @param mention of an open layer
 * @param value empty for none
 */
public record SetValue(ValueMention mention, String value) implements Verb<ValueMention> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setValue", value);
    }

    @Override
    public ValueMention apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, mention);
        edit.set(mention, Literals.VALUE_MENTION__VALUE, value.isEmpty() ? null : value);
        edit.show(mention);
        return mention;
    }
}
