package org.peristiwa.exchange.datasets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.jsonl.JsonReading;
import org.peristiwa.exchange.jsonl.JsonValue;
import org.peristiwa.exchange.jsonl.TextLines;
import org.peristiwa.exchange.parts.PartInputs;
import org.peristiwa.exchange.parts.PartLines;
import org.peristiwa.exchange.parts.ReadTwice;

/** Reads a data set in which an article is a line. */
abstract class DatasetImporter implements Importer {

    private static final List<String> ENDINGS = List.of(DatasetFormats.ENDING, ".jsonlines", ".json");

    /** Whether a line is of this format, from the members that it has. */
    abstract boolean isOurs(JsonValue.Obj line);

    /** Reads a line. */
    abstract AnnotatedDocument read(JsonValue.Obj line, String annotator) throws IOException;

    /** Begins to read a file. */
    PartLines documents(PartInputs inputs, String otherwise) throws IOException {
        return PartLines.ofLines(
                inputs,
                otherwise,
                (file, line, annotator) -> read(JsonReading.line(file, line).asObject(), annotator));
    }

    @Override
    public boolean recognises(Path input) {
        try {
            PartInputs inputs = inputs(List.of(input));
            if (inputs.isEmpty()) {
                return false;
            }
            Path first = inputs.iterator().next().files().values().iterator().next();
            try (TextLines lines = TextLines.open(first)) {
                Optional<TextLines.Line> line = lines.next();
                while (line.isPresent() && line.get().text().isBlank()) {
                    line = lines.next();
                }
                return line.isPresent()
                        && line.get().text().startsWith("{")
                        && isOurs(JsonReading.line(first, line.get()).asObject());
            }
        } catch (IOException e) {
            return false;
        }
    }

    private static PartInputs inputs(List<Path> inputs) throws IOException {
        boolean isFile = inputs.stream().noneMatch(Files::isDirectory);
        List<String> endings = isFile ? ENDINGS : List.of(DatasetFormats.ENDING, ".jsonlines");
        return PartInputs.of(inputs, endings, file -> !isBeside(file));
    }

    /** Coreference stands in files of its own beside the articles. */
    private static boolean isBeside(Path file) {
        Path parent = file.getParent();
        return parent != null && parent.endsWith("coref");
    }

    @Override
    public ImportSource open(ImportRequest request) throws IOException {
        PartInputs inputs = inputs(request.inputs());
        return ReadTwice.open(request, format(), losses -> documents(inputs, request.annotator()));
    }
}
