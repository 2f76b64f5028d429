package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.LayerPackage.Literals;

/**
 * Says that an event has a participant that the text does not name.
 *
 * @param event of an open layer
 * @param role id of a role
 */
public record AddImplicitArgument(EventMention event, String role) implements Verb<Argument> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.addImplicitArgument", role);
    }

    @Override
    public Argument apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, event);
        Argument argument = LayerFactory.eINSTANCE.createArgument();
        argument.setId(edit.newId("a"));
        argument.setRole(role);
        argument.setImplicit(true);
        edit.add(event, Literals.EVENT_MENTION__ARGUMENTS, argument);
        edit.show(event);
        return argument;
    }
}
