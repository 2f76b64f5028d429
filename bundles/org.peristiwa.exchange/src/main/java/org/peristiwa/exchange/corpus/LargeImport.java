package org.peristiwa.exchange.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.EditException;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.CancelledException;
import org.peristiwa.exchange.ExchangeException;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.LossReport;
import org.peristiwa.exchange.corpus.Batch.Bounds;
import org.peristiwa.exchange.corpus.ImportIntoCorpus.Taken;
import org.peristiwa.exchange.internal.ReadAhead;

/**
 * An import in parts, each of which is saved and let go of before the next, so that it needs the memory of a part. First
 * every part is tried and taken back: what is wrong with the input, or with the corpus for it, is told before anything has
 * been written.
 */
final class LargeImport {

    private final Importer importer;
    private final ImportRequest request;
    private final ExistingLayers existing;
    private final Bounds bounds;
    private int articles;
    private int layers;

    LargeImport(Importer importer, ImportRequest request, ExistingLayers existing, Bounds bounds) {
        this.importer = importer;
        this.request = request;
        this.existing = existing;
        this.bounds = bounds;
    }

    /** Does something with a part of what there is to import. */
    @FunctionalInterface
    private interface WithPart {
        void take(ImportSource source, List<AnnotatedDocument> documents, boolean isLast) throws IOException;
    }

    ImportResult into(CorpusSession session) throws IOException {
        inParts((source, documents, isLast) -> {
            TakeIn part = part(source, documents, isLast, new TakeIn.Names());
            passing(session, () -> rehearse(session, part));
        });
        TakeIn.Names names = new TakeIn.Names();
        try {
            LossReport report = inParts((source, documents, isLast) -> {
                TakeIn part = part(source, documents, isLast, names);
                passing(session, () -> takeIn(session, part));
            });
            return new ImportResult(articles, layers, report, true);
        } catch (CancelledException e) {
            throw stopped(e, true);
        } catch (IOException e) {
            throw stopped(e, false);
        }
    }

    private TakeIn part(ImportSource source, List<AnnotatedDocument> documents, boolean isLast, TakeIn.Names names) {
        return new TakeIn(importer.format().id(), existing, source, documents, isLast, names);
    }

    private IOException stopped(IOException cause, boolean isCancelled) {
        return articles == 0 ? cause : new StoppedImportException(articles, isCancelled, cause);
    }

    /** The last part comes with what the files tell of the corpus as a whole. */
    private LossReport inParts(WithPart withPart) throws IOException {
        ImportSource source = importer.open(request);
        try (ReadAhead documents = new ReadAhead(source)) {
            Optional<AnnotatedDocument> next = documents.next();
            while (next.isPresent()) {
                Batch batch = new Batch();
                while (next.isPresent() && !batch.isFull(bounds)) {
                    batch.add(next.get());
                    next = documents.next();
                }
                request.progress().check();
                withPart.take(source, batch.documents(), next.isEmpty());
            }
        }
        return source.report();
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private static void passing(CorpusSession session, Work work) throws IOException {
        try {
            session.passing(() -> {
                try {
                    work.run();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return true;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void rehearse(CorpusSession session, TakeIn part) throws IOException {
        try {
            session.rehearse(part);
        } catch (EditException e) {
            throw new ExchangeException(e, e);
        }
    }

    private void takeIn(CorpusSession session, TakeIn part) throws IOException {
        Taken taken = ImportIntoCorpus.execute(session, part);
        session.saveAll();
        session.forgetHistory();
        articles += taken.articles();
        layers += taken.layers();
    }
}
