package org.peristiwa.edit.schema.verbs;

import java.util.List;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.edit.schema.TypeChoice;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/**
 * Says who may fill a role.
 *
 * @param role of the schema
 * @param fillers of types that the schema has; empty for anything
 */
public record SetFillers(Role role, List<TypeChoice> fillers) implements Verb<Role> {

    public SetFillers {
        fillers = List.copyOf(fillers);
    }

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setSchemaFillers", String.valueOf(role.getId()));
    }

    @Override
    public Role apply(EditContext context) {
        SchemaEdit edit = SchemaEdit.of(context);
        edit.requireHere(role);
        edit.requireKnown(fillers);
        edit.setChoices(role, Literals.ROLE__FILLER_TYPES, role.getFillerTypes(), fillers);
        return role;
    }
}
