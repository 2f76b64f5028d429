package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.LayerPackage.Literals;

/**
 * Fills an argument, or fills it with something else.
 *
 * @param argument of an event of an open layer
 * @param filler a mention, a cluster or another event of the same layer
 */
public record FillArgument(Argument argument, Filler filler) implements Verb<Argument> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.fillArgument", argument.getRole());
    }

    @Override
    public Argument apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, argument);
        edit.requireHere(filler);
        edit.set(argument, Literals.ARGUMENT__FILLER, filler);
        edit.showOwnerOf(argument);
        return argument;
    }
}
