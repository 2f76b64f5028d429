package org.peristiwa.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaFactory;

/** Files of one format as what another format exports: a conversion without a corpus between. */
public final class ConvertedSource implements ExportSource {

    private final Importer importer;
    private final ImportRequest request;
    private final Corpus corpus;
    private final Schema schema;
    private final OptionalInt size;
    private LossReport report;

    /**
     * Opens the files once to see the schema.
     *
     * @throws InputFormatException if they are not of the format
     * @throws IOException if they cannot be read
     */
    public ConvertedSource(Importer importer, ImportRequest request) throws IOException {
        this.importer = importer;
        this.request = request;
        try (ImportSource source = importer.open(request)) {
            schema = source.schema().orElseGet(SchemaFactory.eINSTANCE::createSchema);
            corpus = source.corpus().orElseGet(CorpusFactory.eINSTANCE::createCorpus);
            size = source.size();
            report = source.report();
        }
    }

    @Override
    public Corpus corpus() {
        return corpus;
    }

    @Override
    public Schema schema() {
        return schema;
    }

    /** Those whom the files name, else the one of the request. */
    @Override
    public List<String> annotators() {
        return corpus.getAnnotators().isEmpty()
                ? List.of(request.annotator())
                : corpus.getAnnotators().stream().map(a -> a.getId()).toList();
    }

    @Override
    public OptionalInt size() {
        return size;
    }

    /** What the import could not keep, complete when a stream has been read to its end and closed. */
    public LossReport importReport() {
        return report;
    }

    @Override
    public DocumentStream open() throws IOException {
        ImportSource source = importer.open(request);
        return new DocumentStream() {
            @Override
            public Optional<AnnotatedDocument> next() throws IOException {
                return source.next();
            }

            @Override
            public void close() throws IOException {
                report = source.report();
                source.close();
            }
        };
    }
}
