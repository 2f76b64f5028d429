package org.peristiwa.edit.schema.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.model.schema.SchemaFactory;
import org.peristiwa.model.schema.ValueType;

/**
 * Adds a type of values, or of times, to the schema, behind the others.
 *
 * @param id letters, digits, {@code . _ : -}; not taken among its siblings
 * @param parent id of the type above it, of the same kind; empty for none
 * @param time whether it is a type of times
 */
public record AddValueType(String id, String parent, boolean time) implements Verb<ValueType> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.addSchemaType", id);
    }

    @Override
    public ValueType apply(EditContext context) {
        SchemaEdit edit = SchemaEdit.of(context);
        ValueType type = SchemaFactory.eINSTANCE.createValueType();
        type.setTime(time);
        new NewType(edit, time ? TypeKind.TIME : TypeKind.VALUE).add(type, id, parent);
        return type;
    }
}
