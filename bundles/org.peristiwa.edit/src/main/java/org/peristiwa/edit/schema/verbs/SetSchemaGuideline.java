package org.peristiwa.edit.schema.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/**
 * Says the guideline of the schema as a whole in one language.
 *
 * @param language BCP 47
 * @param text Markdown; empty for none in that language
 */
public record SetSchemaGuideline(String language, String text) implements Verb<Schema> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.guideSchema");
    }

    @Override
    public Schema apply(EditContext context) {
        SchemaEdit edit = SchemaEdit.of(context);
        new Words(
                        edit,
                        edit.schema(),
                        Literals.SCHEMA__GUIDELINES,
                        edit.schema().getGuidelines())
                .set(language, text);
        return edit.schema();
    }
}
