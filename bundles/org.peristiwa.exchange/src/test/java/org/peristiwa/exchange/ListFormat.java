package org.peristiwa.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.text.OffsetUnit;

/** A format whose files are documents in memory. */
record ListFormat(List<AnnotatedDocument> documents, int broken) implements Importer, ExportSource {

    static final FormatDescription DESCRIPTION = new FormatDescription(
            "list",
            Map.of("en", "List"),
            List.of("lst"),
            "text/plain",
            OffsetUnit.UTF_16,
            Packaging.ONE_FILE,
            Set.of());

    @Override
    public FormatDescription format() {
        return DESCRIPTION;
    }

    @Override
    public boolean recognises(Path input) {
        return false;
    }

    @Override
    public Corpus corpus() {
        return Samples.corpus(
                documents.stream().map(document -> document.article().getId()).toArray(String[]::new));
    }

    @Override
    public Schema schema() {
        return Samples.schema();
    }

    @Override
    public List<String> annotators() {
        return List.of("anna");
    }

    @Override
    public OptionalInt size() {
        return OptionalInt.of(documents.size());
    }

    @Override
    public DocumentStream open() {
        return stream();
    }

    @Override
    public ImportSource open(ImportRequest request) {
        DocumentStream documentStream = stream();
        return new ImportSource() {
            @Override
            public Optional<Schema> schema() {
                return Optional.of(ListFormat.this.schema());
            }

            @Override
            public LossReport report() {
                return new LossCollector("list").report();
            }

            @Override
            public Optional<AnnotatedDocument> next() throws IOException {
                return documentStream.next();
            }
        };
    }

    private DocumentStream stream() {
        int[] next = {0};
        return () -> {
            if (next[0] == broken) {
                throw new InputFormatException(Path.of("list.lst"), next[0] + 1, 3, "x", "is broken");
            }
            return next[0] < documents.size() ? Optional.of(documents.get(next[0]++)) : Optional.empty();
        };
    }
}
