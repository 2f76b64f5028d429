package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.text.Extent;

/**
 * Marks an event by its trigger and gives it back.
 *
 * @param layer whose layer of which article
 * @param type id of an event type
 * @param extent what it covers; it lies in the text and cuts no character in two
 */
public record MarkEvent(LayerKey layer, String type, Extent extent) implements Verb<EventMention> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.markEvent", type);
    }

    @Override
    public EventMention apply(EditContext context) {
        LayerEdit edit = LayerEdit.on(context, layer);
        edit.requireFits(extent);
        EventMention mention = LayerFactory.eINSTANCE.createEventMention();
        mention.setType(type);
        mention.setExtent(extent);
        return edit.add(mention, "e");
    }
}
