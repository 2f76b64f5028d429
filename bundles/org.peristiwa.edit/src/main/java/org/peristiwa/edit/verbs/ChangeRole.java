package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.LayerPackage.Literals;

/**
 * Gives a participant another role in its event.
 *
 * @param argument of an event of an open layer
 * @param role id of the new role
 */
public record ChangeRole(Argument argument, String role) implements Verb<Argument> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.changeRole", role);
    }

    @Override
    public Argument apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, argument);
        edit.set(argument, Literals.ARGUMENT__ROLE, role);
        edit.showOwnerOf(argument);
        return argument;
    }
}
