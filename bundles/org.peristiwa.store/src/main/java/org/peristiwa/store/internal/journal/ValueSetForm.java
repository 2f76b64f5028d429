package org.peristiwa.store.internal.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange.ValueSet;
import org.peristiwa.store.internal.ClassForm;
import org.peristiwa.store.internal.Slot;

/** {@code {"set":"layer/ani/rapat-1#e7","feature":"type","from":"Say","to":"Meet"}}; a reference is an id. */
final class ValueSetForm implements PartForm<ValueSet> {

    @Override
    public String key() {
        return "set";
    }

    @Override
    public Class<ValueSet> kind() {
        return ValueSet.class;
    }

    @Override
    public String address(ValueSet part) {
        return Addresses.of(part.object());
    }

    @Override
    public void write(ValueSet part, JsonGenerator out, StepDraftText step) throws IOException {
        Slot slot =
                ClassForm.of(part.object().eClass()).slotOrFail(part.feature().getName());
        out.writeStringField("feature", slot.name());
        write("from", slot, part.before(), out);
        write("to", slot, part.after(), out);
    }

    private static void write(String name, Slot slot, @Nullable Object value, JsonGenerator out) throws IOException {
        if (value != null) {
            out.writeFieldName(name);
            ObjectForm.writeAlone(slot, value, out);
        }
    }

    @Override
    public ValueSet read(JsonNode json, StepReader step) {
        EObject object = step.find(address(json));
        Slot slot = ClassForm.of(object.eClass()).slotOrFail(json.get("feature").asText());
        return new ValueSet(
                object,
                slot.feature(),
                value(json.get("from"), slot, json, step),
                value(json.get("to"), slot, json, step));
    }

    private @Nullable Object value(@Nullable JsonNode written, Slot slot, JsonNode json, StepReader step) {
        if (written == null) {
            return null;
        }
        return slot.form() == Slot.Form.REFERENCE
                ? step.referenced(part(json), written.asText())
                : ObjectForm.value(slot, written.asText());
    }
}
