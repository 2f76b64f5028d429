package org.peristiwa.edit.schema.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.SchemaPackage.Literals;
import org.peristiwa.model.schema.TimeOrder;

/**
 * Says what a relation says of the times of its two ends.
 *
 * @param type of the schema
 * @param order how the source lies to the target; {@link TimeOrder#NONE} where the relation does not say so
 */
public record SetTimeOrder(RelationType type, TimeOrder order) implements Verb<RelationType> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setSchemaTimeOrder", String.valueOf(type.getId()));
    }

    @Override
    public RelationType apply(EditContext context) {
        SchemaEdit edit = SchemaEdit.of(context);
        edit.requireHere(type);
        edit.set(type, Literals.RELATION_TYPE__TIME_ORDER, order);
        return type;
    }
}
