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
import org.peristiwa.exchange.parts.PartInputs;
import org.peristiwa.exchange.parts.PartLines;
import org.peristiwa.exchange.parts.ReadTwice;
import org.peristiwa.exchange.standoff.EventLabels;

/**
 * Reads annotations of a text that stands beside them: {@code NAME.txt} beside {@code NAME.jsonld}, whatever address their
 * targets have. Nothing is fetched.
 */
@Component
public final class WebAnnotationImporter implements Importer {

    private static final List<String> ENDINGS = List.of(WebAnnotationFormat.ENDING);

    @Override
    public FormatDescription format() {
        return WebAnnotationFormat.DESCRIPTION;
    }

    @Override
    public List<OptionDescription> importOptions() {
        return List.of(EventLabels.OPTION);
    }

    @Override
    public boolean recognises(Path input) {
        return Beginning.fits(input, WebAnnotationImporter::looksRight);
    }

    private static boolean looksRight(Path file) {
        return file.toString().endsWith(WebAnnotationFormat.ENDING)
                && Files.isRegularFile(file)
                && Beginning.of(file).contains("ns/anno");
    }

    @Override
    public ImportSource open(ImportRequest request) throws IOException {
        EventLabels events = EventLabels.of(request.options());
        Iterable<PartInputs.Part> inputs =
                PartInputs.of(request.inputs(), ENDINGS).byName();
        return ReadTwice.open(request, format(), losses -> new PartLines(
                        inputs, request.annotator(), (file, annotator) -> new One(file, annotator, events))
                .withoutSplits());
    }

    /** The article of a file. */
    private static final class One implements PartLines.DocumentReader {
        private final Path file;
        private final String annotator;
        private final EventLabels events;
        private boolean read;

        One(Path file, String annotator, EventLabels events) {
            this.file = file;
            this.annotator = annotator;
            this.events = events;
        }

        @Override
        public Optional<AnnotatedDocument> next() throws IOException {
            if (read) {
                return Optional.empty();
            }
            read = true;
            return Optional.of(WebAnnotationArticle.read(file, annotator, events));
        }

        @Override
        public void close() {
            // nothing stays open
        }
    }
}
