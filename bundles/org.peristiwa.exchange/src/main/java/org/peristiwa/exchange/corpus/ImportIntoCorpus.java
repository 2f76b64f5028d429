package org.peristiwa.exchange.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.EditException;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ExchangeException;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.LossReport;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.schema.Schema;

/**
 * Imports files into an open corpus: all of them or nothing, as one step that one undo takes back.
 *
 * <p>All input is read before the corpus is touched. An article whose id and text are there already is annotated
 * where it is; one whose id is there with another text gets an id of its own. Types that the corpus's schema
 * lacks are added to it. What was made with an older version of that schema is brought up to date.
 */
public final class ImportIntoCorpus {

    private final Importer importer;
    private final ImportRequest request;
    private final ExistingLayers existing;

    public ImportIntoCorpus(Importer importer, ImportRequest request, ExistingLayers existing) {
        this.importer = importer;
        this.request = request;
        this.existing = existing;
    }

    /**
     * Imports.
     *
     * @throws org.peristiwa.exchange.InputFormatException if input is wrong and the import is not lenient
     * @throws ExchangeException if the corpus cannot take it, such as a layer that is there already
     * @throws IOException if a file cannot be read
     */
    public ImportResult into(CorpusSession session) throws IOException {
        List<AnnotatedDocument> documents = new ArrayList<>();
        Optional<Schema> schema;
        Optional<Corpus> corpus;
        LossReport report;
        try (ImportSource source = importer.open(request)) {
            for (Optional<AnnotatedDocument> next = source.next(); next.isPresent(); next = source.next()) {
                documents.add(next.get());
            }
            schema = source.schema();
            corpus = source.corpus();
            report = source.report();
        }
        request.progress().check();
        try {
            TakeIn verb = new TakeIn(importer.format().id(), documents, schema, corpus, existing);
            List<String> articles = session.execute(verb);
            return new ImportResult(
                    articles,
                    documents.stream()
                            .mapToInt(document -> document.layers().size())
                            .sum(),
                    report);
        } catch (EditException e) {
            throw new ExchangeException(String.valueOf(e.getMessage()), e);
        }
    }
}
