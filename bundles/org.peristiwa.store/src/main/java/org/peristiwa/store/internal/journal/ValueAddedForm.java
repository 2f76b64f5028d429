package org.peristiwa.store.internal.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.emf.ecore.EObject;
import org.peristiwa.edit.CorpusChange.ValueAdded;
import org.peristiwa.store.internal.Slot;

/**
 * {@code {"add":"layer/ani/rapat-1#","feature":"annotations","at":3,"value":{…}}}. What the same step has taken out before is
 * named by the number of that change in the step: {@code "same":0}.
 */
final class ValueAddedForm implements PartForm<ValueAdded> {

    @Override
    public String key() {
        return "add";
    }

    @Override
    public Class<ValueAdded> kind() {
        return ValueAdded.class;
    }

    @Override
    public String address(ValueAdded part) {
        return Addresses.of(part.object());
    }

    @Override
    public void write(ValueAdded part, JsonGenerator out, StepDraftText step) throws IOException {
        Slot slot = ListChange.writePlace(part.object(), part.feature(), part.index(), out);
        OptionalInt removal =
                slot.form() == Slot.Form.PARTS ? step.takenOutBy((EObject) part.value()) : OptionalInt.empty();
        if (removal.isPresent()) {
            out.writeNumberField("same", removal.getAsInt());
        } else {
            out.writeFieldName("value");
            ObjectForm.writeAlone(slot, part.value(), out);
        }
    }

    @Override
    public ValueAdded read(JsonNode json, StepReader step) {
        ListChange change = ListChange.read(address(json), json, step);
        Object value = step.isForward() ? coming(change.slot(), json, step) : change.present();
        if (!step.isForward() && json.has("same")) {
            step.moved(json.get("same").asInt(), (EObject) value);
        }
        return new ValueAdded(change.object(), change.slot().feature(), change.index(), value);
    }

    private Object coming(Slot slot, JsonNode json, StepReader step) {
        return switch (slot.form()) {
            case PARTS -> json.has("same") ? step.movedBy(json.get("same").asInt()) : step.content(part(json));
            case REFERENCES -> step.referenced(part(json), json.get("value").asText());
            default -> ObjectForm.value(slot, json.get("value").asText());
        };
    }

    @Override
    public Optional<ObjectForm.Read> content(JsonNode json, StepReader step) {
        return step.isForward() && json.path("value").isObject()
                ? Optional.of(ObjectForm.read(json.get("value")))
                : Optional.empty();
    }
}
