package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.Relation;

/**
 * Lets a relation tie other things.
 *
 * @param relation of an open layer
 * @param source a mention or a cluster of that layer
 * @param target another one
 */
public record RedirectRelation(Relation relation, Filler source, Filler target) implements Verb<Relation> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.redirectRelation");
    }

    @Override
    public Relation apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, relation);
        edit.requireHere(source);
        edit.requireHere(target);
        if (source == target) {
            throw Refusal.of("relation.two");
        }
        edit.set(relation, Literals.RELATION__SOURCE, source);
        edit.set(relation, Literals.RELATION__TARGET, target);
        edit.show(relation);
        return relation;
    }
}
