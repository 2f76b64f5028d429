package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.LayerFactory;

/**
 * Adds an event that no word of the text triggers.
 *
 * @param layer whose layer of which article
 * @param type id of an event type
 */
public record MarkImplicitEvent(LayerKey layer, String type) implements Verb<EventMention> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.markImplicitEvent", type);
    }

    @Override
    public EventMention apply(EditContext context) {
        EventMention event = LayerFactory.eINSTANCE.createEventMention();
        event.setType(type);
        return LayerEdit.on(context, layer).add(event, "e");
    }
}
