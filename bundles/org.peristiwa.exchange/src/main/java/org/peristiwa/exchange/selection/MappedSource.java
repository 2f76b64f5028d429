package org.peristiwa.exchange.selection;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.DocumentStream;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.schema.Schema;

/** A source whose documents are another's, changed one by one. */
abstract class MappedSource implements ExportSource {

    private final ExportSource whole;

    MappedSource(ExportSource whole) {
        this.whole = whole;
    }

    /** The document that stands in the place of {@code document}; empty where none does. */
    abstract Optional<AnnotatedDocument> map(AnnotatedDocument document);

    /** Whether some documents may be left out. */
    boolean leavesOut() {
        return false;
    }

    @Override
    public Corpus corpus() {
        return whole.corpus();
    }

    @Override
    public Schema schema() {
        return whole.schema();
    }

    @Override
    public List<String> annotators() {
        return whole.annotators();
    }

    @Override
    public OptionalInt size() {
        return leavesOut() ? OptionalInt.empty() : whole.size();
    }

    @Override
    public DocumentStream open() throws IOException {
        DocumentStream all = whole.open();
        return new DocumentStream() {
            @Override
            public Optional<AnnotatedDocument> next() throws IOException {
                for (Optional<AnnotatedDocument> next = all.next(); next.isPresent(); next = all.next()) {
                    Optional<AnnotatedDocument> mapped = map(next.get());
                    if (mapped.isPresent()) {
                        return mapped;
                    }
                }
                return Optional.empty();
            }

            @Override
            public void close() throws IOException {
                all.close();
            }
        };
    }
}
