package org.peristiwa.edit.schema.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.schema.Bearer;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.model.schema.SchemaElement;

/**
 * Lets annotations of a type, or arguments of a role, carry an attribute.
 *
 * @param bearer a type or role of the schema
 * @param attribute id of an attribute of the schema
 */
public record CarryAttribute(SchemaElement bearer, String attribute) implements Verb<SchemaElement> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.carrySchemaAttribute", attribute);
    }

    @Override
    public SchemaElement apply(EditContext context) {
        SchemaEdit edit = SchemaEdit.of(context);
        edit.requireHere(bearer);
        edit.attribute(attribute);
        Bearer carrying = Bearer.of(bearer);
        edit.add(bearer, carrying.feature(), attribute);
        return bearer;
    }
}
