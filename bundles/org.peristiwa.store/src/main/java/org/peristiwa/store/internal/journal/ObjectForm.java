package org.peristiwa.store.internal.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.jspecify.annotations.Nullable;
import org.peristiwa.store.internal.ClassForm;
import org.peristiwa.store.internal.Slot;

/**
 * An object with all its parts as JSON: what is an attribute or element in a file is a field here, all values are strings,
 * and {@code class} says what it is where the model leaves that open.
 */
final class ObjectForm {

    private static final String CLASS = "class";

    private ObjectForm() {}

    /** Writes an object with its class. */
    static void write(EObject object, JsonGenerator out) throws IOException {
        write(object, null, out);
    }

    /** @param declared the class that goes without saying at the place where it stands, or null */
    private static void write(EObject object, @Nullable EClass declared, JsonGenerator out) throws IOException {
        InternalEObject internal = (InternalEObject) object;
        ClassForm form = ClassForm.of(object.eClass());
        out.writeStartObject();
        if (object.eClass() != declared) {
            out.writeStringField(CLASS, form.qualifiedName());
        }
        for (Slot slot : form.all()) {
            if (internal.eIsSet(slot.index())) {
                out.writeFieldName(slot.name());
                writeValue(slot, internal.eGet(slot.index(), false, true), out);
            }
        }
        out.writeEndObject();
    }

    private static void writeValue(Slot slot, Object value, JsonGenerator out) throws IOException {
        if (slot.isSingle()) {
            writeOne(slot, value, out);
            return;
        }
        out.writeStartArray();
        for (Object one : (List<?>) value) {
            writeOne(slot, one, out);
        }
        out.writeEndArray();
    }

    /** One value of a feature: an object for a part, which stands alone, else a string. */
    static void writeAlone(Slot slot, Object value, JsonGenerator out) throws IOException {
        if (slot.form() == Slot.Form.PARTS) {
            write((EObject) value, out);
        } else {
            writeOne(slot, value, out);
        }
    }

    private static void writeOne(Slot slot, Object value, JsonGenerator out) throws IOException {
        switch (slot.form()) {
            case PARTS -> write((EObject) value, slot.objectType(), out);
            case REFERENCE, REFERENCES -> out.writeString(EcoreUtil.getID((EObject) value));
            default ->
                out.writeString(
                        value instanceof String text ? text : EcoreUtil.convertToString(slot.valueType(), value));
        }
    }

    /** A value of an attribute. */
    static Object value(Slot slot, String written) {
        return slot.holdsStrings() ? written : EcoreUtil.createFromString(slot.valueType(), written);
    }

    /** An object read back, whose references do not lead anywhere yet. */
    record Read(EObject object, List<Link> links) {

        /** Lets every reference lead where it should. */
        void link(Function<String, EObject> byId) {
            for (Link link : links) {
                if (link.slot.isSingle()) {
                    link.from.eSet(link.slot.index(), byId.apply(link.ids.get(0)));
                } else {
                    link.ids.forEach(id -> listOf(link.from, link.slot).addUnique(byId.apply(id)));
                }
            }
        }
    }

    /** References of one feature, by ids. */
    record Link(InternalEObject from, Slot slot, List<String> ids) {}

    /**
     * Reads an object that says its class.
     *
     * @throws IllegalStateException if the model has no such class or feature
     */
    static Read read(JsonNode json) {
        List<Link> links = new ArrayList<>();
        return new Read(object(json, null, links), links);
    }

    private static EObject object(JsonNode json, @Nullable EClass declared, List<Link> links) {
        ClassForm form = json.has(CLASS) || declared == null
                ? ClassForm.qualified(json.path(CLASS).asText())
                : ClassForm.of(declared);
        InternalEObject object = (InternalEObject) EcoreUtil.create(form.type());
        json.properties().forEach(field -> {
            if (!field.getKey().equals(CLASS)) {
                fill(object, form.slotOrFail(field.getKey()), field.getValue(), links);
            }
        });
        return object;
    }

    private static void fill(InternalEObject object, Slot slot, JsonNode json, List<Link> links) {
        switch (slot.form()) {
            case VALUE -> object.eSet(slot.index(), value(slot, json.asText()));
            case VALUES -> json.forEach(one -> listOf(object, slot).add(value(slot, one.asText())));
            case PARTS -> json.forEach(one -> listOf(object, slot).addUnique(object(one, slot.objectType(), links)));
            case REFERENCE -> links.add(new Link(object, slot, List.of(json.asText())));
            case REFERENCES -> {
                List<String> ids = new ArrayList<>();
                json.forEach(one -> ids.add(one.asText()));
                links.add(new Link(object, slot, ids));
            }
        }
    }

    @SuppressWarnings("unchecked") // what EMF gives for a feature that holds many is always such a list
    static InternalEList<Object> listOf(InternalEObject object, Slot slot) {
        return (InternalEList<Object>) object.eGet(slot.index(), false, true);
    }
}
