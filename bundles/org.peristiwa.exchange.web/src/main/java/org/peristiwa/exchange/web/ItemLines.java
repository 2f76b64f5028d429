package org.peristiwa.exchange.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** Gives each value of the arrays of the outermost object a line of its own, so that a page is read and compared by lines. */
final class ItemLines extends MinimalPrettyPrinter {

    private static final long serialVersionUID = 1L;

    private static final int IN_OUTER_ARRAY = 2;

    private static boolean isOuter(JsonGenerator json) {
        return json.getOutputContext().getNestingDepth() == IN_OUTER_ARRAY;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        if (isOuter(json)) {
            json.writeRaw('\n');
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        if (isOuter(json)) {
            json.writeRaw('\n');
        }
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        if (values > 0 && isOuter(json)) {
            json.writeRaw('\n');
        }
        json.writeRaw(']');
    }
}
