package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.LayerPackage.Literals;

/**
 * Takes from a role what filled it; the role waits for another filler.
 *
 * @param argument of an event of an open layer
 */
public record EmptyArgument(Argument argument) implements Verb<Argument> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.emptyArgument", argument.getRole());
    }

    @Override
    public Argument apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, argument);
        edit.set(argument, Literals.ARGUMENT__FILLER, null);
        edit.showOwnerOf(argument);
        return argument;
    }
}
