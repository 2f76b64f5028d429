package org.peristiwa.tests.exchange;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.DocumentStream;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.schema.Schema;

/** Documents in memory as something to export. */
record Documents(Corpus corpus, Schema schema, List<String> annotators, List<AnnotatedDocument> documents)
        implements ExportSource {

    @Override
    public OptionalInt size() {
        return OptionalInt.of(documents.size());
    }

    @Override
    public DocumentStream open() {
        Iterator<AnnotatedDocument> rest = documents.iterator();
        return () -> rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
    }
}
