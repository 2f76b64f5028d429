package org.peristiwa.edit.schema.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/**
 * Says what the schema is called in one language.
 *
 * @param language BCP 47
 * @param text words; empty for none in that language
 */
public record SetSchemaLabel(String language, String text) implements Verb<Schema> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.nameSchema");
    }

    @Override
    public Schema apply(EditContext context) {
        SchemaEdit edit = SchemaEdit.of(context);
        new Words(edit, edit.schema(), Literals.SCHEMA__LABELS, edit.schema().getLabels()).set(language, text);
        return edit.schema();
    }
}
