package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.text.Extent;

/**
 * Marks a time expression and gives it back.
 *
 * @param layer whose layer of which article
 * @param type id of a value type
 * @param extent what it covers; it lies in the text and cuts no character in two
 */
public record MarkTime(LayerKey layer, String type, Extent extent) implements Verb<TimeMention> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.markTime", type);
    }

    @Override
    public TimeMention apply(EditContext context) {
        LayerEdit edit = LayerEdit.on(context, layer);
        edit.requireFits(extent);
        TimeMention mention = LayerFactory.eINSTANCE.createTimeMention();
        mention.setType(type);
        mention.setExtent(extent);
        return edit.add(mention, "t");
    }
}
