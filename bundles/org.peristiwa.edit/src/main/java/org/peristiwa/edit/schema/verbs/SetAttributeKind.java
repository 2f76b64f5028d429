package org.peristiwa.edit.schema.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributeKind;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/**
 * Says what values an attribute has. A default that does not fit goes; options stay, for a change of mind.
 *
 * @param attribute of the schema
 * @param kind the kind of its values
 */
public record SetAttributeKind(AttributeDefinition attribute, AttributeKind kind) implements Verb<AttributeDefinition> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setSchemaAttributeKind", String.valueOf(attribute.getId()));
    }

    @Override
    public AttributeDefinition apply(EditContext context) {
        SchemaEdit edit = SchemaEdit.of(context);
        edit.requireHere(attribute);
        edit.set(attribute, Literals.ATTRIBUTE_DEFINITION__KIND, kind);
        String value = attribute.getDefaultValue();
        if (value != null && !context.session().types().mayBe(attribute, value)) {
            edit.set(attribute, Literals.ATTRIBUTE_DEFINITION__DEFAULT_VALUE, null);
        }
        return attribute;
    }
}
