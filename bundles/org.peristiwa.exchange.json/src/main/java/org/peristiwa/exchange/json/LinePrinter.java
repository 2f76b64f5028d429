package org.peristiwa.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Lays JSON out for people and for git: containers down to some depth have a line for each entry, deeper ones
 * stand on one line. So one annotation is one line.
 */
final class LinePrinter implements PrettyPrinter {

    private final int spread;
    private int depth;

    /** @param spread how deep containers have a line for each entry; 0 puts all on one line */
    LinePrinter(int spread) {
        this.spread = spread;
    }

    /** Nothing: who writes an article ends its line. */
    @Override
    public void writeRootValueSeparator(JsonGenerator json) {}

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        newLine(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(depth <= spread ? ": " : ":");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        separate(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        end(json, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        newLine(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        separate(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        end(json, values, ']');
    }

    private void separate(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        newLine(json);
    }

    private void end(JsonGenerator json, int entries, char bracket) throws IOException {
        boolean own = depth <= spread && entries > 0;
        depth--;
        if (own) {
            json.writeRaw('\n');
            indent(json);
        }
        json.writeRaw(bracket);
    }

    private void newLine(JsonGenerator json) throws IOException {
        if (depth <= spread) {
            json.writeRaw('\n');
            indent(json);
        }
    }

    private void indent(JsonGenerator json) throws IOException {
        for (int i = 0; i < depth; i++) {
            json.writeRaw("  ");
        }
    }
}
