package org.peristiwa.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.CorpusSessions;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.schema.Schema;

class SchemaFileFuzzTest {

    @FuzzTest
    void schema(byte[] input) {
        if (ModelFile.read(input).orElse(null) instanceof Schema schema) {
            try (CorpusSession session = CorpusSessions.inMemory("fuzz", List.of(), schema, (text, language) -> {
                throw new AssertionError("a schema needs no tokens");
            })) {
                useTypes(session.types(), schema);
            }
        }
    }

    /** Types may name each other in a ring. */
    private static void useTypes(SchemaView types, Schema schema) {
        schema.getEventTypes().forEach(type -> {
            types.roles(type.getId());
            types.attributes(type);
        });
        schema.getEntityTypes().forEach(types::attributes);
    }
}
