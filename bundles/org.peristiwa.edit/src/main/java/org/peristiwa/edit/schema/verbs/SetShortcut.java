package org.peristiwa.edit.schema.verbs;

import java.util.List;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/**
 * Gives an element a key of the keyboard.
 *
 * @param element of the schema
 * @param key one character that shows, not that of a sibling; empty for none
 */
public record SetShortcut(SchemaElement element, String key) implements Verb<SchemaElement> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setSchemaShortcut", String.valueOf(element.getId()));
    }

    @Override
    public SchemaElement apply(EditContext context) {
        SchemaEdit edit = SchemaEdit.of(context);
        edit.requireHere(element);
        if (!key.isEmpty() && !isOneKey()) {
            throw Refusal.of("schema.key", key);
        }
        for (Object sibling : (List<?>) element.eContainer().eGet(element.eContainingFeature())) {
            if (sibling instanceof SchemaElement other && other != element && key.equals(other.getShortcut())) {
                throw Refusal.of("schema.keyTaken", key, other.getId());
            }
        }
        edit.setText(element, Literals.SCHEMA_ELEMENT__SHORTCUT, key);
        return element;
    }

    private boolean isOneKey() {
        return key.codePointCount(0, key.length()) == 1
                && !key.isBlank()
                && !Character.isISOControl(key.codePointAt(0));
    }
}
