package org.peristiwa.edit.schema.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.schema.Inheritance;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.model.schema.AnnotationType;

/**
 * Puts a type below another, whose roles and attributes it inherits then. What it had through the one before it loses:
 * where there may be annotations, use {@link org.peristiwa.edit.schema.refactor.Move}.
 *
 * @param type of the schema
 * @param parent id of a type of its kind that is not below it; empty for none
 */
public record SetParent(AnnotationType type, String parent) implements Verb<AnnotationType> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setSchemaParent", String.valueOf(type.getId()));
    }

    @Override
    public AnnotationType apply(EditContext context) {
        SchemaEdit edit = SchemaEdit.of(context);
        edit.requireHere(type);
        if (!parent.isEmpty()) {
            edit.requireMayGoBelow(type, parent);
        }
        new Inheritance(edit).setParent(type, parent);
        return type;
    }
}
