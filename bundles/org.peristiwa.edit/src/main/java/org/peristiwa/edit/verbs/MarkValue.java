package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.ValueMention;
import org.peristiwa.text.Extent;

/**
 * Marks a value and gives it back.
 *
 * @param layer whose layer of which article
 * @param type id of a value type
 * @param extent what it covers; it lies in the text and cuts no character in two
 */
public record MarkValue(LayerKey layer, String type, Extent extent) implements Verb<ValueMention> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.markValue", type);
    }

    @Override
    public ValueMention apply(EditContext context) {
        LayerEdit edit = LayerEdit.on(context, layer);
        edit.requireFits(extent);
        ValueMention mention = LayerFactory.eINSTANCE.createValueMention();
        mention.setType(type);
        mention.setExtent(extent);
        return edit.add(mention, "v");
    }
}
