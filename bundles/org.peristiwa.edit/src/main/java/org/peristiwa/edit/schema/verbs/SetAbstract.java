package org.peristiwa.edit.schema.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/**
 * Says whether a type is only there to group those below it.
 *
 * @param type of the schema
 * @param grouping true where it is not offered for annotation
 */
public record SetAbstract(AnnotationType type, boolean grouping) implements Verb<AnnotationType> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setSchemaAbstract", String.valueOf(type.getId()));
    }

    @Override
    public AnnotationType apply(EditContext context) {
        SchemaEdit edit = SchemaEdit.of(context);
        edit.requireHere(type);
        edit.set(type, Literals.ANNOTATION_TYPE__ABSTRACT, grouping);
        return type;
    }
}
