package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.LayerPackage.Literals;

/**
 * Lets a participant take part in another event. It keeps its id, role, filler and all that is said of it.
 *
 * @param argument of an event of an open layer
 * @param event another event of the same layer
 */
public record MoveArgument(Argument argument, EventMention event) implements Verb<Argument> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.moveArgument", String.valueOf(argument.getRole()));
    }

    @Override
    public Argument apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, argument);
        edit.requireHere(event);
        if (argument.getEvent() == event) {
            throw Refusal.of("event.takesPart");
        }
        edit.remove(argument.getEvent(), Literals.EVENT_MENTION__ARGUMENTS, argument);
        edit.add(event, Literals.EVENT_MENTION__ARGUMENTS, argument);
        edit.show(event);
        return argument;
    }
}
