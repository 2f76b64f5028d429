package org.peristiwa.exchange.conll;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.jsonl.TextLines;

/**
 * The lines of one document after the other, for files in which a line says that a new one begins. Where a line cannot
 * be read the documents behind it still can.
 */
final class DocumentLines implements Closeable {

    private final TextLines lines;
    private final Predicate<String> begins;
    private TextLines.@Nullable Line waiting;
    private boolean skips;
    private boolean ended;

    /** @param begins whether a line is the first of a document */
    DocumentLines(Path file, Predicate<String> begins) throws IOException {
        this.lines = TextLines.open(file);
        this.begins = begins;
    }

    /**
     * The lines of the next document; empty behind the last one. Comments before the first document belong to it; what is
     * blank, or comments only, is no document.
     *
     * @throws InputFormatException if a line cannot be read; its document is left out then
     */
    Optional<List<TextLines.Line>> next() throws IOException {
        List<TextLines.Line> document = new ArrayList<>();
        boolean begun = waiting != null;
        if (waiting != null) {
            document.add(waiting);
            waiting = null;
        }
        while (!ended) {
            Optional<TextLines.Line> line = line();
            if (line.isEmpty()) {
                ended = true;
            } else if (begins.test(line.get().text())) {
                skips = false;
                if (begun) {
                    waiting = line.get();
                    return Optional.of(document);
                }
                begun = true;
                document.add(line.get());
            } else if (!skips) {
                String text = line.get().text();
                begun |= !text.isBlank() && !text.startsWith("#");
                document.add(line.get());
            }
        }
        return begun ? Optional.of(document) : Optional.empty();
    }

    private Optional<TextLines.Line> line() throws IOException {
        try {
            return lines.next();
        } catch (InputFormatException e) {
            skips = true;
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
