package org.peristiwa.edit.schema.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/**
 * Says the guideline of an element in one language.
 *
 * @param element of the schema
 * @param language BCP 47
 * @param text Markdown; empty for none in that language
 */
public record SetGuideline(SchemaElement element, String language, String text) implements Verb<SchemaElement> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setSchemaGuideline", String.valueOf(element.getId()));
    }

    @Override
    public SchemaElement apply(EditContext context) {
        SchemaEdit edit = SchemaEdit.of(context);
        edit.requireHere(element);
        new Words(edit, element, Literals.SCHEMA_ELEMENT__GUIDELINES, element.getGuidelines()).set(language, text);
        return element;
    }
}
