package org.peristiwa.store.internal.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.jspecify.annotations.Nullable;
import org.peristiwa.store.internal.ClassForm;
import org.peristiwa.store.internal.Slot;

/**
 * A place in a list.
 *
 * @param object whose list
 * @param slot which list
 * @param index where in it
 * @param written the change as the journal has it
 */
record ListChange(EObject object, Slot slot, int index, JsonNode written) {

    static Slot writePlace(EObject object, EStructuralFeature feature, int index, JsonGenerator out)
            throws IOException {
        Slot slot = ClassForm.of(object.eClass()).slotOrFail(feature.getName());
        out.writeStringField("feature", slot.name());
        out.writeNumberField("at", index);
        return slot;
    }

    static ListChange read(String address, JsonNode json, StepReader step) {
        EObject object = step.find(address);
        Slot slot = ClassForm.of(object.eClass()).slotOrFail(json.get("feature").asText());
        return new ListChange(object, slot, json.get("at").asInt(), json);
    }

    /**
     * What stands there now.
     *
     * @throws IllegalStateException if that is not what the journal says
     */
    Object present() {
        List<Object> list = ObjectForm.listOf((InternalEObject) object, slot);
        if (index >= list.size()) {
            throw new JournalException("journal.nothingAt", index, slot.name());
        }
        Object value = list.get(index);
        if (value instanceof EObject found) {
            JsonNode said =
                    written.path("value").isObject() ? written.path("value").path("id") : written.path("value");
            String id = idOf(found);
            if (said.isTextual() && !said.asText().equals(id)) {
                throw new JournalException("journal.otherAt", id, index, slot.name(), said.asText());
            }
        }
        return value;
    }

    /** Elements of a schema have an id that is unique among their kind only, which EMF does not call an id. */
    private static @Nullable String idOf(EObject object) {
        EStructuralFeature id = object.eClass().getEStructuralFeature("id");
        return id == null ? null : (String) object.eGet(id);
    }
}
