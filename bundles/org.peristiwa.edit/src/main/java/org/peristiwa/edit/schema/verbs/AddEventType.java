package org.peristiwa.edit.schema.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.SchemaFactory;

/**
 * Adds a type of events to the schema, behind the others.
 *
 * @param id letters, digits, {@code . _ : -}; not taken among its siblings
 * @param parent id of the type above it, of the same kind; empty for none
 */
public record AddEventType(String id, String parent) implements Verb<EventType> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.addSchemaType", id);
    }

    @Override
    public EventType apply(EditContext context) {
        SchemaEdit edit = SchemaEdit.of(context);
        EventType type = SchemaFactory.eINSTANCE.createEventType();
        new NewType(edit, TypeKind.EVENT).add(type, id, parent);
        return type;
    }
}
