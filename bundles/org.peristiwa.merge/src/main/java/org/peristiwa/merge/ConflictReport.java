package org.peristiwa.merge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of a merge, for programs: one JSON object with {@code file}, {@code conflicts} and {@code renumbered}. A conflict
 * has {@code path}, {@code kind} ({@code changed-by-both}, {@code deleted-by-ours}, {@code deleted-by-theirs}), {@code base},
 * {@code ours} and {@code theirs}.
 */
public final class ConflictReport {

    private ConflictReport() {}

    /**
     * Writes it and closes {@code out}.
     *
     * @param file what the merged file is called
     */
    public static void write(OutputStream out, String file, Merged<?> merged) throws IOException {
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        lines.indentObjectsWith(indenter);
        lines.indentArraysWith(indenter);
        try (JsonGenerator json = new JsonFactory().createGenerator(out).setPrettyPrinter(lines)) {
            json.writeStartObject();
            json.writeStringField("file", file);
            json.writeArrayFieldStart("conflicts");
            for (Conflict conflict : merged.conflicts()) {
                write(json, conflict);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("renumbered");
            for (Map.Entry<String, String> one : new TreeMap<>(merged.renumbered()).entrySet()) {
                json.writeStringField(one.getKey(), one.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator json, Conflict conflict) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", conflict.path());
        json.writeStringField(
                "kind", conflict.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        write(json, "base", conflict.base());
        write(json, "ours", conflict.ours());
        write(json, "theirs", conflict.theirs());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
