package org.peristiwa.edit.schema.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.model.schema.EntityType;
import org.peristiwa.model.schema.SchemaFactory;

/**
 * Adds a type of entities to the schema, behind the others.
 *
 * @param id letters, digits, {@code . _ : -}; not taken among its siblings
 * @param parent id of the type above it, of the same kind; empty for none
 */
public record AddEntityType(String id, String parent) implements Verb<EntityType> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.addSchemaType", id);
    }

    @Override
    public EntityType apply(EditContext context) {
        SchemaEdit edit = SchemaEdit.of(context);
        EntityType type = SchemaFactory.eINSTANCE.createEntityType();
        new NewType(edit, TypeKind.ENTITY).add(type, id, parent);
        return type;
    }
}
