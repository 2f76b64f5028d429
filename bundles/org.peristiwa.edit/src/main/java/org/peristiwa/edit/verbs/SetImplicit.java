package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.LayerPackage.Literals;

/**
 * Says whether the text leaves a participant unsaid.
 *
 * @param argument of an event of an open layer
 * @param implicit whether it does
 */
public record SetImplicit(Argument argument, boolean implicit) implements Verb<Argument> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setImplicit", argument.getRole());
    }

    @Override
    public Argument apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, argument);
        edit.set(argument, Literals.ARGUMENT__IMPLICIT, implicit);
        edit.showOwnerOf(argument);
        return argument;
    }
}
