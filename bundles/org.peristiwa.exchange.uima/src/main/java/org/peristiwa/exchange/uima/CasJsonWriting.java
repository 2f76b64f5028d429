package org.peristiwa.exchange.uima;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.peristiwa.exchange.uima.CasTypes.CasFeature;
import org.peristiwa.exchange.uima.CasTypes.CasType;

/**
 * Writes a CAS as CAS JSON 0.4. Source of the form: {@code SPECIFICATION.adoc} of apache/uima-uimaj-io-jsoncas. Arrays
 * are structures of their own there; offsets count UTF-16.
 */
final class CasJsonWriting {

    private record Array(int id, String type, List<?> elements) {}

    private final JsonGenerator json;
    private final List<Array> arrays = new ArrayList<>();
    private int nextId;

    CasJsonWriting(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the whole value. */
    void write(Cas cas) throws IOException {
        nextId = cas.structures().size() + 2;
        json.writeStartObject();
        json.writeFieldName("%TYPES");
        types();
        json.writeFieldName("%FEATURE_STRUCTURES");
        json.writeStartArray();
        structure(cas.sofa());
        for (Fs structure : cas.structures()) {
            structure(structure);
        }
        for (Array array : arrays) {
            array(array);
        }
        json.writeEndArray();
        json.writeFieldName("%VIEWS");
        json.writeStartObject();
        json.writeObjectFieldStart(Cas.VIEW);
        json.writeNumberField("%SOFA", cas.sofa().id());
        json.writeArrayFieldStart("%MEMBERS");
        for (Fs member : cas.members()) {
            json.writeNumber(member.id());
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void types() throws IOException {
        json.writeStartObject();
        for (CasType type : CasTypes.all()) {
            json.writeObjectFieldStart(type.name());
            json.writeStringField("%NAME", type.name());
            json.writeStringField("%SUPER_TYPE", type.parent());
            for (CasFeature feature : type.features()) {
                json.writeObjectFieldStart(feature.name());
                json.writeStringField("%NAME", feature.name());
                json.writeStringField(
                        "%RANGE", feature.element().isEmpty() ? feature.range() : feature.element() + "[]");
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void structure(Fs structure) throws IOException {
        json.writeStartObject();
        json.writeNumberField("%ID", structure.id());
        json.writeStringField("%TYPE", structure.type());
        for (int i = 0; i < structure.size(); i++) {
            feature(structure, structure.name(i), structure.value(i));
        }
        json.writeEndObject();
    }

    private void feature(Fs structure, String name, Object value) throws IOException {
        if (value instanceof Fs target) {
            json.writeNumberField("@" + name, target.id());
        } else if (value instanceof List<?> elements) {
            String type = CasTypes.find(structure.type())
                    .flatMap(found -> found.feature(name))
                    .map(CasFeature::range)
                    .orElse("uima.cas.FSArray");
            Array array = new Array(nextId++, type, elements);
            arrays.add(array);
            json.writeNumberField("@" + name, array.id());
        } else if (value instanceof Integer number) {
            json.writeNumberField(name, number);
        } else if (value instanceof Boolean flag) {
            json.writeBooleanField(name, flag);
        } else {
            json.writeStringField(name, value.toString());
        }
    }

    private void array(Array array) throws IOException {
        json.writeStartObject();
        json.writeNumberField("%ID", array.id());
        json.writeStringField("%TYPE", array.type());
        json.writeArrayFieldStart("%ELEMENTS");
        for (Object element : array.elements()) {
            if (element instanceof Fs target) {
                json.writeNumber(target.id());
            } else {
                json.writeString(element.toString());
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
