package org.peristiwa.edit.schema.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributeKind;
import org.peristiwa.model.schema.AttributeOption;
import org.peristiwa.model.schema.SchemaFactory;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/**
 * Adds an option to an attribute, behind its others.
 *
 * @param attribute of the schema, with one or many of its options for a value
 * @param id letters, digits, {@code . _ : -}; not taken among its siblings
 */
public record AddOption(AttributeDefinition attribute, String id) implements Verb<AttributeOption> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.addSchemaOption", id);
    }

    @Override
    public AttributeOption apply(EditContext context) {
        SchemaEdit edit = SchemaEdit.of(context);
        edit.requireHere(attribute);
        if (attribute.getKind() != AttributeKind.ONE_OF && attribute.getKind() != AttributeKind.MANY_OF) {
            throw Refusal.of("schema.noOptions", attribute.getId());
        }
        SchemaEdit.requireFree(attribute.getOptions(), id);
        AttributeOption option = SchemaFactory.eINSTANCE.createAttributeOption();
        option.setId(id);
        edit.add(attribute, Literals.ATTRIBUTE_DEFINITION__OPTIONS, option);
        return option;
    }
}
