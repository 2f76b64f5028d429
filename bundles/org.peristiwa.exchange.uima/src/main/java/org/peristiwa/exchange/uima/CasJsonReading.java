package org.peristiwa.exchange.uima;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.jsonl.JsonReading;
import org.peristiwa.exchange.jsonl.JsonValue;

/** Reads CAS JSON 0.4. Offsets must count UTF-16, as they do unless a writer was told otherwise. */
final class CasJsonReading {

    private CasJsonReading() {}

    static RawCas read(Path file, RawCas.StructureListener listener) throws IOException {
        JsonValue.Obj root = JsonReading.file(file).asObject();
        RawCas cas = new RawCas(root.at(), listener);
        for (JsonValue structure : root.list("%FEATURE_STRUCTURES")) {
            cas.add(structure(structure.asObject()));
        }
        for (JsonValue view : root.get("%VIEWS").asObject().members().values()) {
            List<JsonValue> written = view.asObject().listIfAny("%MEMBERS");
            int[] members = new int[written.size()];
            for (int i = 0; i < members.length; i++) {
                members[i] = written.get(i).asNumber();
            }
            if (view.asObject().find("%SOFA").isPresent()) {
                cas.members(view.asObject().number("%SOFA"), members);
            }
        }
        return cas;
    }

    private static RawFs structure(JsonValue.Obj written) throws InputFormatException {
        RawFs structure = new RawFs(
                written.at(),
                written.number("%ID"),
                written.text("%TYPE"),
                written.members().size());
        for (JsonValue element : written.listIfAny("%ELEMENTS")) {
            structure.element(plain(element));
        }
        for (Map.Entry<String, JsonValue> member : written.members().entrySet()) {
            String name = member.getKey();
            JsonValue value = member.getValue();
            if (name.startsWith("%") || name.startsWith("@") || value instanceof JsonValue.Nothing) {
                continue;
            }
            if (name.startsWith("^")) {
                throw value.at().wrong(name, UimaWords.of("wrong.unit"));
            }
            structure.plain(name, plain(value));
        }
        for (Map.Entry<String, JsonValue> member : written.members().entrySet()) {
            if (member.getKey().startsWith("@") && !(member.getValue() instanceof JsonValue.Nothing)) {
                int number = member.getValue().asNumber();
                structure.replace(member.getKey().substring(1), new RawFs.Reference(number));
            }
        }
        return structure;
    }

    private static Object plain(JsonValue value) throws InputFormatException {
        if (value instanceof JsonValue.Num number) {
            String written = number.written();
            return written.matches("-?\\d{1,9}") ? (Object) Integer.valueOf(written) : Double.valueOf(written);
        }
        return value instanceof JsonValue.Bool flag ? (Object) flag.value() : value.asText();
    }
}
