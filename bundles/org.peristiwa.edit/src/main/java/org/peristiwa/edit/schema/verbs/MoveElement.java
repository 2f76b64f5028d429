package org.peristiwa.edit.schema.verbs;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.model.schema.SchemaElement;

/**
 * Puts an element at another place among its siblings, which is the order in which the screen offers them.
 *
 * @param element of the schema
 * @param index from 0 to one less than the number of its siblings, itself among them
 */
public record MoveElement(SchemaElement element, int index) implements Verb<SchemaElement> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.moveSchemaElement", String.valueOf(element.getId()));
    }

    @Override
    public SchemaElement apply(EditContext context) {
        SchemaEdit edit = SchemaEdit.of(context);
        edit.requireHere(element);
        EObject owner = element.eContainer();
        EStructuralFeature feature = element.eContainingFeature();
        int size = ((List<?>) owner.eGet(feature)).size();
        if (index < 0 || index >= size) {
            throw Refusal.of("schema.place", index, size);
        }
        if (((List<?>) owner.eGet(feature)).indexOf(element) != index) {
            edit.remove(owner, feature, element);
            edit.add(owner, feature, index, element);
        }
        return element;
    }
}
