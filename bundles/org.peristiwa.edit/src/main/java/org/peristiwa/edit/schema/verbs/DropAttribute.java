package org.peristiwa.edit.schema.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.schema.Bearer;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.model.schema.SchemaElement;

/**
 * Lets annotations of a type, or arguments of a role, no longer carry an attribute.
 *
 * @param bearer a type or role of the schema
 * @param attribute id of an attribute
 */
public record DropAttribute(SchemaElement bearer, String attribute) implements Verb<SchemaElement> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.dropSchemaAttribute", attribute);
    }

    @Override
    public SchemaElement apply(EditContext context) {
        SchemaEdit edit = SchemaEdit.of(context);
        edit.requireHere(bearer);
        edit.remove(bearer, Bearer.of(bearer).feature(), attribute);
        return bearer;
    }
}
