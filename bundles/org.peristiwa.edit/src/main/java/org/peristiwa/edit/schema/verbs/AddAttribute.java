package org.peristiwa.edit.schema.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributeKind;
import org.peristiwa.model.schema.SchemaFactory;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/**
 * Adds an attribute to the schema, behind the others. Nothing carries it yet: see {@link CarryAttribute}.
 *
 * @param id letters, digits, {@code . _ : -}; not taken among its siblings
 * @param kind what values it has
 */
public record AddAttribute(String id, AttributeKind kind) implements Verb<AttributeDefinition> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.addSchemaAttribute", id);
    }

    @Override
    public AttributeDefinition apply(EditContext context) {
        SchemaEdit edit = SchemaEdit.of(context);
        SchemaEdit.requireFree(edit.schema().getAttributes(), id);
        AttributeDefinition attribute = SchemaFactory.eINSTANCE.createAttributeDefinition();
        attribute.setId(id);
        attribute.setKind(kind);
        edit.add(edit.schema(), Literals.SCHEMA__ATTRIBUTES, attribute);
        return attribute;
    }
}
