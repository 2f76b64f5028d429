package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.Relation;

/**
 * Gives a relation another type.
 *
 * @param relation of an open layer
 * @param type id of the new type
 */
public record RetypeRelation(Relation relation, String type) implements Verb<Relation> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.retypeRelation", type);
    }

    @Override
    public Relation apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, relation);
        edit.set(relation, Literals.RELATION__TYPE, type);
        edit.show(relation);
        return relation;
    }
}
