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
import org.peristiwa.exchange.jsonl.TextLines;
import org.peristiwa.exchange.parts.PartInputs;
import org.peristiwa.exchange.parts.PartLines;
import org.peristiwa.exchange.parts.ReadTwice;

/** Reads names and coreference chains of CoNLL-2012; the text is the words with a space between. */
@Component
public final class Conll2012Importer implements Importer {

    /** Opens a file. */
    static final PartLines.FileOpener OPENER = Reader::new;

    @Override
    public FormatDescription format() {
        return Conll2012Format.DESCRIPTION;
    }

    @Override
    public boolean recognises(Path input) {
        if (!Files.isDirectory(input)) {
            return Conll2012Format.ENDINGS.stream().anyMatch(input.toString()::endsWith);
        }
        try {
            return !PartInputs.of(List.of(input), Conll2012Format.ENDINGS).isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public ImportSource open(ImportRequest request) throws IOException {
        PartInputs inputs = PartInputs.of(request.inputs(), Conll2012Format.ENDINGS);
        return ReadTwice.open(request, format(), losses -> new PartLines(inputs, request.annotator(), OPENER));
    }

    private static final class Reader implements PartLines.DocumentReader {
        private final Path file;
        private final String annotator;
        private final DocumentLines documents;
        private int number;

        Reader(Path file, String annotator) throws IOException {
            this.file = file;
            this.annotator = annotator;
            this.documents = new DocumentLines(file, line -> line.startsWith(Conll2012Format.BEGIN));
        }

        @Override
        public Optional<AnnotatedDocument> next() throws IOException {
            Optional<List<TextLines.Line>> lines = documents.next();
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "") + "-" + ++number;
            return Optional.of(new Conll2012Document(file, annotator, name).read(lines.get()));
        }

        @Override
        public void close() throws IOException {
            documents.close();
        }
    }
}
