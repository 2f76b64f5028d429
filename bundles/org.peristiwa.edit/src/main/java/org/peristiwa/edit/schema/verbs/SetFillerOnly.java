package org.peristiwa.edit.schema.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/**
 * Says whether mentions of a type say something only of what names them.
 *
 * @param type of the schema
 * @param fillerOnly true where one that fills no role and ends no relation was forgotten
 */
public record SetFillerOnly(AnnotationType type, boolean fillerOnly) implements Verb<AnnotationType> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setSchemaFillerOnly", String.valueOf(type.getId()));
    }

    @Override
    public AnnotationType apply(EditContext context) {
        SchemaEdit edit = SchemaEdit.of(context);
        edit.requireHere(type);
        edit.set(type, Literals.ANNOTATION_TYPE__FILLER_ONLY, fillerOnly);
        return type;
    }
}
