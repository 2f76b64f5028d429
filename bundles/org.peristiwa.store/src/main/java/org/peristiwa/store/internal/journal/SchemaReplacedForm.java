package org.peristiwa.store.internal.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import org.peristiwa.edit.CorpusChange.SchemaReplaced;
import org.peristiwa.model.schema.Schema;

/** {@code {"replaceSchema":"schema","from":{…},"to":{…}}}, with both schemas whole. */
final class SchemaReplacedForm implements PartForm<SchemaReplaced> {

    @Override
    public String key() {
        return "replaceSchema";
    }

    @Override
    public Class<SchemaReplaced> kind() {
        return SchemaReplaced.class;
    }

    @Override
    public String address(SchemaReplaced part) {
        return "schema";
    }

    @Override
    public void write(SchemaReplaced part, JsonGenerator out, StepDraftText step) throws IOException {
        out.writeFieldName("from");
        ObjectForm.write(part.before(), out);
        out.writeFieldName("to");
        ObjectForm.write(part.after(), out);
    }

    @Override
    public SchemaReplaced read(JsonNode json, StepReader step) {
        Schema there = step.model().schema();
        Schema coming = (Schema) step.content(part(json));
        return step.isForward() ? new SchemaReplaced(there, coming) : new SchemaReplaced(coming, there);
    }

    @Override
    public Optional<ObjectForm.Read> content(JsonNode json, StepReader step) {
        return Optional.of(ObjectForm.read(json.get(step.isForward() ? "to" : "from")));
    }
}
