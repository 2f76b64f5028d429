package org.peristiwa.edit.schema.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.edit.internal.schema.SchemaRemoval;
import org.peristiwa.model.schema.SchemaElement;

/**
 * Removes a type, role, attribute or option with all that the schema says of it elsewhere. Types below a removed one go
 * below its parent and keep what they had through it. Annotations stay as they are: where there may be any, use
 * {@link org.peristiwa.edit.schema.refactor.Delete}, which says what becomes of them.
 *
 * @param element of the schema
 */
public record RemoveElement(SchemaElement element) implements Verb<SchemaElement> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.removeSchemaElement", String.valueOf(element.getId()));
    }

    @Override
    public SchemaElement apply(EditContext context) {
        SchemaEdit edit = SchemaEdit.of(context);
        edit.requireHere(element);
        new SchemaRemoval(edit).remove(element);
        return element;
    }
}
