package org.peristiwa.edit.schema.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.SchemaFactory;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/**
 * Adds a role to an event type, behind its others. One with the id of an inherited role takes its place.
 * Anything may fill it, any number of times, until it is told otherwise.
 *
 * @param type of the schema
 * @param id letters, digits, {@code . _ : -}; not taken among the type's own roles
 */
public record AddRole(EventType type, String id) implements Verb<Role> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.addSchemaRole", id);
    }

    @Override
    public Role apply(EditContext context) {
        SchemaEdit edit = SchemaEdit.of(context);
        edit.requireHere(type);
        SchemaEdit.requireFree(type.getRoles(), id);
        Role role = SchemaFactory.eINSTANCE.createRole();
        role.setId(id);
        edit.add(type, Literals.EVENT_TYPE__ROLES, role);
        return role;
    }
}
