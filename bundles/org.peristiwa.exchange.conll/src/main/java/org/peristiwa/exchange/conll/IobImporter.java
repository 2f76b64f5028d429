package org.peristiwa.exchange.conll;

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
import org.peristiwa.exchange.parts.LayerDraft;
import org.peristiwa.exchange.parts.PartInputs;
import org.peristiwa.exchange.parts.PartLines;
import org.peristiwa.exchange.parts.ReadTwice;

/** Reads IOB2, BILOU and IOBES: the text is the tokens with a space between, a line for each sentence. */
@Component
public final class IobImporter implements Importer {

    private static final List<String> ENDINGS = List.of(IobFormat.ENDING, ".iob", ".iob2", ".bio");

    @Override
    public FormatDescription format() {
        return IobFormat.DESCRIPTION;
    }

    @Override
    public boolean recognises(Path input) {
        if (!Files.isDirectory(input)) {
            return ENDINGS.stream().anyMatch(input.toString()::endsWith);
        }
        try {
            return !PartInputs.of(List.of(input), ENDINGS).isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public ImportSource open(ImportRequest request) throws IOException {
        PartInputs inputs = PartInputs.of(request.inputs(), ENDINGS);
        return ReadTwice.open(request, format(), losses -> new PartLines(inputs, request.annotator(), Reader::new));
    }

    private static final class Reader implements PartLines.DocumentReader {
        private final IobReading reading;
        private final String name;
        private final String annotator;
        private int number;

        Reader(Path file, String annotator) throws IOException {
            this.reading = IobReading.open(file);
            this.name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
            this.annotator = annotator;
        }

        @Override
        public Optional<AnnotatedDocument> next() throws IOException {
            return reading.next().map(this::document);
        }

        private AnnotatedDocument document(IobReading.Article read) {
            JoinedTokens joined = new JoinedTokens();
            int sentence = 0;
            for (int i = 0; i < read.tokens().size(); i++) {
                joined.token(read.tokens().get(i));
                if (read.sentenceEnds().get(sentence) == i + 1) {
                    joined.endSentence();
                    sentence++;
                }
            }
            LayerDraft draft = new LayerDraft(name + "-" + ++number, joined.text(), annotator);
            for (IobReading.Span span : read.spans()) {
                draft.entity(span.type(), joined.extent(span.begin(), span.end()));
            }
            return draft.document();
        }

        @Override
        public void close() throws IOException {
            reading.close();
        }
    }
}
