package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.LayerPackage.Literals;

/**
 * Makes an event implicit: no word of the text triggers it any more.
 *
 * @param event of an open layer
 */
public record RemoveTrigger(EventMention event) implements Verb<EventMention> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.removeTrigger");
    }

    @Override
    public EventMention apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, event);
        edit.set(event, Literals.MENTION__EXTENT, null);
        edit.show(event);
        return event;
    }
}
