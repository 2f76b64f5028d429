package org.peristiwa.tests.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.DocumentStream;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.exchange.corpus.CorpusSource;
import org.peristiwa.store.CorpusFolder;

/** The corpus that the product opens the first time. */
final class SampleCorpus {

    private static final Path FOLDER = Path.of("..", "..", "product", "sample");

    private SampleCorpus() {}

    /** The layers of these annotators. */
    static ExportSource of(String... annotators) throws IOException {
        try (CorpusSession session = CorpusFolder.openReadOnly(FOLDER, AllFormats.SEGMENTER)) {
            CorpusSource source = CorpusSource.of(session, List.of(annotators));
            List<AnnotatedDocument> documents = new ArrayList<>();
            try (DocumentStream stream = source.open()) {
                for (Optional<AnnotatedDocument> next = stream.next(); next.isPresent(); next = stream.next()) {
                    documents.add(next.get());
                }
            }
            return new Documents(source.corpus(), source.schema(), source.annotators(), documents);
        }
    }
}
