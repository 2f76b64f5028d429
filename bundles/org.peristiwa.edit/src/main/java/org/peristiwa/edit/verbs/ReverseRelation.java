package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.Relation;

/**
 * Turns a relation round.
 *
 * @param relation of an open layer
 */
public record ReverseRelation(Relation relation) implements Verb<Relation> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.reverseRelation");
    }

    @Override
    public Relation apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, relation);
        Filler source = relation.getSource();
        edit.set(relation, Literals.RELATION__SOURCE, relation.getTarget());
        edit.set(relation, Literals.RELATION__TARGET, source);
        edit.show(relation);
        return relation;
    }
}
