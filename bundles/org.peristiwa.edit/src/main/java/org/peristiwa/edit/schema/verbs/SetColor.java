package org.peristiwa.edit.schema.verbs;

import java.util.regex.Pattern;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/**
 * Gives an element a colour.
 *
 * @param element of the schema
 * @param color {@code #rrggbb}; empty to leave it to a palette
 */
public record SetColor(SchemaElement element, String color) implements Verb<SchemaElement> {

    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setSchemaColor", String.valueOf(element.getId()));
    }

    @Override
    public SchemaElement apply(EditContext context) {
        SchemaEdit edit = SchemaEdit.of(context);
        edit.requireHere(element);
        if (!color.isEmpty() && !COLOR.matcher(color).matches()) {
            throw Refusal.of("schema.color", color);
        }
        edit.setText(element, Literals.SCHEMA_ELEMENT__COLOR, color);
        return element;
    }
}
