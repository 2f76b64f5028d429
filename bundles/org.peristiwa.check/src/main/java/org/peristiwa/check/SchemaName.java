package org.peristiwa.check;

import java.util.Locale;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.words.Localised;
import org.peristiwa.words.Message;

/**
 * What the schema calls one of its elements, for use in a {@link Message}.
 *
 * @param types the schema
 * @param element a type, role or attribute of it
 */
public record SchemaName(SchemaView types, SchemaElement element) implements Localised {

    @Override
    public String in(Locale language) {
        return types.label(element, language);
    }
}
