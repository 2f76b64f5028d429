package org.peristiwa.edit.schema.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/**
 * Says what follows from a relation.
 *
 * @param type of the schema
 * @param symmetric whether it holds the other way round, too
 * @param transitive whether two in a row make a third
 */
public record SetRelationLogic(RelationType type, boolean symmetric, boolean transitive) implements Verb<RelationType> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setSchemaLogic", String.valueOf(type.getId()));
    }

    @Override
    public RelationType apply(EditContext context) {
        SchemaEdit edit = SchemaEdit.of(context);
        edit.requireHere(type);
        edit.set(type, Literals.RELATION_TYPE__SYMMETRIC, symmetric);
        edit.set(type, Literals.RELATION_TYPE__TRANSITIVE, transitive);
        return type;
    }
}
