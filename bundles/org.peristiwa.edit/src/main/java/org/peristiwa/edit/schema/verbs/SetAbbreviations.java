package org.peristiwa.edit.schema.verbs;

import java.util.List;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/**
 * Says the short forms of an element in one language, for crowded lines.
 *
 * @param element of the schema
 * @param language BCP 47
 * @param forms the longest first; empty for none
 */
public record SetAbbreviations(SchemaElement element, String language, List<String> forms)
        implements Verb<SchemaElement> {

    public SetAbbreviations {
        forms = List.copyOf(forms);
    }

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setSchemaAbbreviations", String.valueOf(element.getId()));
    }

    @Override
    public SchemaElement apply(EditContext context) {
        SchemaEdit edit = SchemaEdit.of(context);
        edit.requireHere(element);
        new Words(edit, element, Literals.SCHEMA_ELEMENT__ABBREVIATIONS, element.getAbbreviations())
                .set(language, forms);
        return element;
    }
}
