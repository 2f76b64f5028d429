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
import org.peristiwa.exchange.LossSink;
import org.peristiwa.exchange.jsonl.TextLines;
import org.peristiwa.exchange.parts.PartInputs;
import org.peristiwa.exchange.parts.PartLines;
import org.peristiwa.exchange.parts.ReadTwice;

/** Reads CoNLL-U: any treebank of Universal Dependencies for its text, and CorefUD for its mentions, too. */
@Component
public final class ConlluImporter implements Importer {

    private static final List<String> ENDINGS = List.of(ConlluFormat.ENDING);

    @Override
    public FormatDescription format() {
        return ConlluFormat.DESCRIPTION;
    }

    @Override
    public boolean recognises(Path input) {
        if (!Files.isDirectory(input)) {
            return input.toString().endsWith(ConlluFormat.ENDING);
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
        return ReadTwice.open(
                request,
                format(),
                losses -> new PartLines(
                        inputs, request.annotator(), (file, annotator) -> new Reader(file, annotator, losses)));
    }

    /** Opens files without telling losses. */
    static PartLines.FileOpener quietly() {
        return (file, annotator) -> new Reader(file, annotator, loss -> {});
    }

    private static final class Reader implements PartLines.DocumentReader {
        private final Path file;
        private final String annotator;
        private final LossSink losses;
        private final DocumentLines documents;
        private List<String> fields = ConlluFormat.FIELDS;
        private int number;

        Reader(Path file, String annotator, LossSink losses) throws IOException {
            this.file = file;
            this.annotator = annotator;
            this.losses = losses;
            this.documents = new DocumentLines(file, line -> line.matches("# *newdoc\\b.*"));
        }

        @Override
        public Optional<AnnotatedDocument> next() throws IOException {
            Optional<List<TextLines.Line>> lines = documents.next();
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
            ConlluDocument document = new ConlluDocument(file, annotator, fields, losses);
            AnnotatedDocument read = document.read(lines.get(), ++number == 1 ? name : name + "-" + number);
            fields = document.fields();
            return Optional.of(read);
        }

        @Override
        public void close() throws IOException {
            documents.close();
        }
    }
}
