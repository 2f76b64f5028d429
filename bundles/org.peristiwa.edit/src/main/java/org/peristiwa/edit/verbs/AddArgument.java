package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.LayerPackage.Literals;

/**
 * Lets something fill a role of an event. Whether the schema allows it is for the checker to say.
 *
 * @param event of an open layer
 * @param role id of a role
 * @param filler a mention, a cluster or another event of the same layer
 */
public record AddArgument(EventMention event, String role, Filler filler) implements Verb<Argument> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.addArgument", role);
    }

    @Override
    public Argument apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, event);
        edit.requireHere(filler);
        boolean there = event.getArguments().stream()
                .anyMatch(other -> other.getFiller() == filler && role.equals(other.getRole()));
        if (there) {
            throw Refusal.of("event.fills", role);
        }
        Argument argument = LayerFactory.eINSTANCE.createArgument();
        argument.setId(edit.newId("a"));
        argument.setRole(role);
        argument.setFiller(filler);
        edit.add(event, Literals.EVENT_MENTION__ARGUMENTS, argument);
        edit.show(event);
        return argument;
    }
}
