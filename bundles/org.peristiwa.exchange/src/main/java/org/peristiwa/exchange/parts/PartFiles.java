package org.peristiwa.exchange.parts;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.peristiwa.exchange.ExportTarget;
import org.peristiwa.exchange.jsonl.JsonText;

/** Files that many documents are written to in turn: opened when first asked for, closed together. */
public final class PartFiles implements Closeable {

    private final ExportTarget target;
    private final Map<String, JsonGenerator> lines = new LinkedHashMap<>();
    private final Map<String, Writer> texts = new LinkedHashMap<>();

    public PartFiles(ExportTarget target) {
        this.target = target;
    }

    /** A file of JSON values; end each with {@link #endLine}. */
    public JsonGenerator json(String path) throws IOException {
        JsonGenerator open = lines.get(path);
        if (open == null) {
            open = JsonText.lines(target.create(path));
            lines.put(path, open);
        }
        return open;
    }

    /** Ends the line of a file of JSON values. */
    public static void endLine(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    /** A text file. */
    public Writer text(String path) throws IOException {
        Writer open = texts.get(path);
        if (open == null) {
            open = target.createText(path);
            texts.put(path, open);
        }
        return open;
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (Closeable open : lines.values()) {
            failure = closing(open, failure);
        }
        for (Closeable open : texts.values()) {
            failure = closing(open, failure);
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static @org.jspecify.annotations.Nullable IOException closing(
            Closeable open, @org.jspecify.annotations.Nullable IOException before) {
        try {
            open.close();
            return before;
        } catch (IOException e) {
            if (before == null) {
                return e;
            }
            before.addSuppressed(e);
            return before;
        }
    }
}
