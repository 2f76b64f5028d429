package org.peristiwa.store.internal.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.peristiwa.edit.CorpusChange.ValueRemoved;
import org.peristiwa.store.internal.Slot;

/** {@code {"remove":"layer/ani/rapat-1#e7","feature":"arguments","at":0,"value":{…}}}. */
final class ValueRemovedForm implements PartForm<ValueRemoved> {

    @Override
    public String key() {
        return "remove";
    }

    @Override
    public Class<ValueRemoved> kind() {
        return ValueRemoved.class;
    }

    @Override
    public String address(ValueRemoved part) {
        return Addresses.of(part.object());
    }

    @Override
    public void write(ValueRemoved part, JsonGenerator out, StepDraftText step) throws IOException {
        Slot slot = ListChange.writePlace(part.object(), part.feature(), part.index(), out);
        out.writeFieldName("value");
        ObjectForm.writeAlone(slot, part.value(), out);
        if (slot.form() == Slot.Form.PARTS) {
            step.takesOut((EObject) part.value());
        }
    }

    @Override
    public ValueRemoved read(JsonNode json, StepReader step) {
        ListChange change = ListChange.read(address(json), json, step);
        Object value = step.isForward() ? change.present() : comingBack(change.slot(), json, step);
        if (step.isForward() && change.slot().form() == Slot.Form.PARTS) {
            step.moved(step.index(), (EObject) value);
        }
        return new ValueRemoved(change.object(), change.slot().feature(), change.index(), value);
    }

    private Object comingBack(Slot slot, JsonNode json, StepReader step) {
        return switch (slot.form()) {
            case PARTS -> step.isMoved(step.index()) ? step.movedBy(step.index()) : step.content(part(json));
            case REFERENCES -> step.referenced(part(json), json.get("value").asText());
            default -> ObjectForm.value(slot, json.get("value").asText());
        };
    }

    @Override
    public Optional<ObjectForm.Read> content(JsonNode json, StepReader step) {
        return !step.isForward() && json.path("value").isObject()
                ? Optional.of(ObjectForm.read(json.get("value")))
                : Optional.empty();
    }
}
