package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EventMention;

/**
 * Takes a participant from its event; what filled the role stays.
 *
 * @param argument of an event of an open layer
 */
public record RemoveArgument(Argument argument) implements Verb<EventMention> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.removeArgument", argument.getRole());
    }

    @Override
    public EventMention apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, argument);
        EventMention event = argument.getEvent();
        new Removal(edit).removeArgument(argument);
        edit.show(event);
        return event;
    }
}
