package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.Relation;

/**
 * Relates two mentions or clusters.
 *
 * @param type id of a relation type
 * @param source of an open layer
 * @param target of that layer
 */
public record AddRelation(String type, Filler source, Filler target) implements Verb<Relation> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.addRelation", type);
    }

    @Override
    public Relation apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, source);
        edit.requireHere(target);
        if (source == target) {
            throw Refusal.of("relation.two");
        }
        Relation relation = LayerFactory.eINSTANCE.createRelation();
        relation.setType(type);
        relation.setSource(source);
        relation.setTarget(target);
        return edit.add(relation, "r");
    }
}
