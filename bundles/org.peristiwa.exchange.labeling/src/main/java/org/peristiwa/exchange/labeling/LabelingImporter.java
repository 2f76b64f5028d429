package org.peristiwa.exchange.labeling;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.OptionDescription;
import org.peristiwa.exchange.jsonl.JsonElements;
import org.peristiwa.exchange.jsonl.JsonValue;
import org.peristiwa.exchange.parts.PartInputs;
import org.peristiwa.exchange.parts.PartLines;
import org.peristiwa.exchange.parts.ReadTwice;
import org.peristiwa.exchange.standoff.EventLabels;
import org.peristiwa.exchange.standoff.StandoffLayer;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.text.Extent;

/** Reads tasks: a line each, or the elements of an array. */
abstract class LabelingImporter implements Importer {

    private static final List<String> ENDINGS = List.of(LabelingFormats.LINES_ENDING, LabelingFormats.ARRAY_ENDING);
    private static final int LOOK = 1 << 16;

    private final FormatDescription description;
    private final Pattern sign;

    /** @param sign what the beginning of a file has */
    LabelingImporter(FormatDescription description, String sign) {
        this.description = description;
        this.sign = Pattern.compile(sign);
    }

    /**
     * Reads a task.
     *
     * @param name what its article is called where it does not say
     */
    abstract AnnotatedDocument read(JsonValue.Obj task, String name, String annotator, EventLabels events)
            throws InputFormatException;

    @Override
    public final FormatDescription format() {
        return description;
    }

    @Override
    public final List<OptionDescription> importOptions() {
        return List.of(EventLabels.OPTION);
    }

    @Override
    public final boolean recognises(Path input) {
        if (!Files.isDirectory(input)) {
            return looksRight(input);
        }
        try (Stream<Path> files = Files.walk(input, 2)) {
            return files.anyMatch(this::looksRight);
        } catch (IOException | java.io.UncheckedIOException e) {
            return false;
        }
    }

    private boolean looksRight(Path file) {
        if (ENDINGS.stream().noneMatch(file.toString()::endsWith) || !Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return sign.matcher(new String(in.readNBytes(LOOK), StandardCharsets.UTF_8))
                    .find();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isReport(Path file) {
        return file.endsWith("export-report.json");
    }

    @Override
    public final ImportSource open(ImportRequest request) throws IOException {
        EventLabels events = EventLabels.of(request.options());
        PartInputs inputs = PartInputs.of(request.inputs(), ENDINGS, file -> !isReport(file));
        boolean areSplits = request.inputs().stream().anyMatch(Files::isDirectory);
        return ReadTwice.open(request, description, losses -> {
            PartLines tasks =
                    new PartLines(inputs, request.annotator(), (file, annotator) -> new Tasks(file, annotator, events));
            return areSplits ? tasks : tasks.withoutSplits();
        });
    }

    /** The tasks of a file. */
    private final class Tasks implements PartLines.DocumentReader {
        private final String name;
        private final JsonElements elements;
        private final String annotator;
        private final EventLabels events;
        private int number;

        Tasks(Path file, String annotator, EventLabels events) throws IOException {
            String fileName = String.valueOf(file.getFileName());
            this.name = fileName.substring(0, Math.max(0, fileName.lastIndexOf('.')));
            this.elements = JsonElements.open(file);
            this.annotator = annotator;
            this.events = events;
        }

        @Override
        public Optional<AnnotatedDocument> next() throws IOException {
            Optional<JsonValue> task = elements.next();
            number++;
            return task.isEmpty()
                    ? Optional.empty()
                    : Optional.of(read(task.get().asObject(), name + "-" + number, annotator, events));
        }

        @Override
        public void close() throws IOException {
            elements.close();
        }
    }

    /** The document of one layer, or of none. */
    static AnnotatedDocument document(JsonValue.Obj members, String name, StandoffLayer made, String annotator)
            throws InputFormatException {
        return document(members, name, made, made.layer(annotator).stream().toList());
    }

    /** The document of these layers. */
    static AnnotatedDocument document(JsonValue.Obj members, String name, StandoffLayer made, List<Layer> layers)
            throws InputFormatException {
        var article = TaskArticle.read(members, name, made.text());
        layers.forEach(layer -> {
            layer.setArticle(article.getId());
            layer.setTextHash(article.getTextHash());
        });
        return new AnnotatedDocument(article, made.text(), layers);
    }

    /** Compares the words that a task says a span has with those at its offsets. */
    static void requireWords(JsonValue.Obj span, String member, StandoffLayer layer, Extent extent)
            throws InputFormatException {
        Optional<JsonValue> words = span.find(member);
        String found = layer.text().slice(extent, " ");
        if (words.isPresent() && !words.get().asText().equals(found)) {
            throw words.get().at().wrong(words.get().asText(), ErrorWords.of("textThere", found));
        }
    }
}
