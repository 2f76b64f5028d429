package org.peristiwa.store.internal.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.peristiwa.text.Replacement;

/** {@code "offset":12,"removed":"mentri","inserted":"menteri"}: UTF-16 offset of the words that gave way. */
final class ReplacementForm {

    private ReplacementForm() {}

    static void write(Replacement replacement, JsonGenerator out) throws IOException {
        out.writeNumberField("offset", replacement.offset());
        out.writeStringField("removed", replacement.removed());
        out.writeStringField("inserted", replacement.inserted());
    }

    static Replacement read(JsonNode json) {
        return new Replacement(
                json.get("offset").asInt(),
                json.get("removed").asText(),
                json.get("inserted").asText());
    }
}
