package org.peristiwa.exchange.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.OptionDescription;
import org.peristiwa.exchange.jsonl.JsonElements;
import org.peristiwa.exchange.jsonl.JsonValue;
import org.peristiwa.exchange.parts.PartInputs;
import org.peristiwa.exchange.parts.PartLines;
import org.peristiwa.exchange.parts.ReadTwice;
import org.peristiwa.exchange.standoff.EventLabels;

/**
 * Reads PubAnnotation JSON: an article a file, an array of articles, or an article a line. Tracks become layers, each its
 * project's.
 */
@Component
public final class PubAnnotationImporter implements Importer {

    private static final List<String> ENDINGS = List.of(PubAnnotationFormat.ENDING, ".jsonl");

    @Override
    public FormatDescription format() {
        return PubAnnotationFormat.DESCRIPTION;
    }

    @Override
    public List<OptionDescription> importOptions() {
        return List.of(EventLabels.OPTION);
    }

    @Override
    public boolean recognises(Path input) {
        return Beginning.fits(input, PubAnnotationImporter::looksRight);
    }

    private static boolean looksRight(Path file) {
        return ENDINGS.stream().anyMatch(file.toString()::endsWith)
                && Files.isRegularFile(file)
                && Beginning.of(file).matches("(?s).*\"(sourcedb|denotations|tracks)\"\\s*:.*");
    }

    private static boolean isReport(Path file) {
        return file.endsWith("export-report.json");
    }

    @Override
    public ImportSource open(ImportRequest request) throws IOException {
        EventLabels events = EventLabels.of(request.options());
        Iterable<PartInputs.Part> inputs = PartInputs.of(request.inputs(), ENDINGS, file -> !isReport(file))
                .byName();
        return ReadTwice.open(request, format(), losses -> new PartLines(
                        inputs, request.annotator(), (file, annotator) -> new Articles(file, annotator, events))
                .withoutSplits());
    }

    /** The articles of one file. */
    private static final class Articles implements PartLines.DocumentReader {
        private final String name;
        private final JsonElements elements;
        private final String annotator;
        private final EventLabels events;
        private int number;

        Articles(Path file, String annotator, EventLabels events) throws IOException {
            String fileName = String.valueOf(file.getFileName());
            this.name = fileName.substring(0, Math.max(fileName.lastIndexOf('.'), 0));
            this.elements = JsonElements.open(file);
            this.annotator = annotator;
            this.events = events;
        }

        @Override
        public Optional<AnnotatedDocument> next() throws IOException {
            Optional<JsonValue> article = elements.next();
            if (article.isEmpty()) {
                return Optional.empty();
            }
            String id = ++number == 1 ? name : name + "-" + number;
            return Optional.of(new PubAnnotationArticle(article.get().asObject(), id, annotator, events).read());
        }

        @Override
        public void close() throws IOException {
            elements.close();
        }
    }
}
