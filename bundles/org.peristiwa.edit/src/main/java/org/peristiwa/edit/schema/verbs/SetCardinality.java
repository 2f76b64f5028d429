package org.peristiwa.edit.schema.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/**
 * Says how many fillers a role has.
 *
 * @param role of the schema
 * @param lower at least so many, 0 or more
 * @param upper at most so many, 1 or more and not below {@code lower}; -1 for no bound
 */
public record SetCardinality(Role role, int lower, int upper) implements Verb<Role> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setSchemaCardinality", String.valueOf(role.getId()));
    }

    @Override
    public Role apply(EditContext context) {
        SchemaEdit edit = SchemaEdit.of(context);
        edit.requireHere(role);
        SchemaEdit.requireCardinality(lower, upper);
        edit.set(role, Literals.ROLE__LOWER, lower);
        edit.set(role, Literals.ROLE__UPPER, upper);
        return role;
    }
}
