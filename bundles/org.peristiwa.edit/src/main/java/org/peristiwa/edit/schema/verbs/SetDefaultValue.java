package org.peristiwa.edit.schema.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/**
 * Says what an annotation has that does not say the attribute.
 *
 * @param attribute of the schema
 * @param value one that the attribute may have; empty for none
 */
public record SetDefaultValue(AttributeDefinition attribute, String value) implements Verb<AttributeDefinition> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setSchemaDefault", String.valueOf(attribute.getId()));
    }

    @Override
    public AttributeDefinition apply(EditContext context) {
        SchemaEdit edit = SchemaEdit.of(context);
        edit.requireHere(attribute);
        if (!value.isEmpty() && !context.session().types().mayBe(attribute, value)) {
            throw Refusal.of("schema.value", value, attribute.getId());
        }
        edit.setText(attribute, Literals.ATTRIBUTE_DEFINITION__DEFAULT_VALUE, value);
        return attribute;
    }
}
