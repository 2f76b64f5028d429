package org.peristiwa.exchange.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.EditException;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ExchangeException;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.corpus.Batch.Bounds;

/**
 * Imports files into an open corpus: all of them or nothing, as one step that one undo takes back.
 *
 * <p>All input is read before the corpus is touched. An article whose id and text are there already is annotated
 * where it is; one whose id is there with another text gets an id of its own. Types that the corpus's schema
 * lacks are added to it. What was made with an older version of that schema is brought up to date.
 *
 * <p>What is too much for the memory, more than some thousand articles, is read twice: first all of it is tried, then it
 * is taken in part by part, and each part is saved and let go of. Such an import cannot be undone, and ends the history.
 * When it is stopped, the corpus is sound and has the parts that were saved; {@link ExistingLayers#RESUME} goes on.
 */
public final class ImportIntoCorpus {

    private final Importer importer;
    private final ImportRequest request;
    private final ExistingLayers existing;
    private final Bounds oneStep;
    private final Bounds part;

    public ImportIntoCorpus(Importer importer, ImportRequest request, ExistingLayers existing) {
        this(
                importer,
                request,
                existing,
                Bounds.oneStep(Runtime.getRuntime().maxMemory()),
                Bounds.part(Runtime.getRuntime().maxMemory()));
    }

    ImportIntoCorpus(Importer importer, ImportRequest request, ExistingLayers existing, Bounds oneStep, Bounds part) {
        this.importer = importer;
        this.request = request;
        this.existing = existing;
        this.oneStep = oneStep;
        this.part = part;
    }

    /**
     * Imports.
     *
     * @throws org.peristiwa.exchange.InputFormatException if input is wrong and the import is not lenient
     * @throws StoppedImportException if it was stopped or failed after a part of it had been saved
     * @throws ExchangeException if the corpus cannot take it, such as a layer that is there already
     * @throws IOException if a file cannot be read
     */
    public ImportResult into(CorpusSession session) throws IOException {
        Optional<ImportResult> small = inOneStep(session);
        return small.isPresent() ? small.get() : new LargeImport(importer, request, existing, part).into(session);
    }

    /** Empty where there is too much for that; what had been read by then is not kept. */
    private Optional<ImportResult> inOneStep(CorpusSession session) throws IOException {
        Batch all = new Batch();
        try (ImportSource source = importer.open(request)) {
            Optional<AnnotatedDocument> next = source.next();
            while (next.isPresent() && !all.isFull(oneStep)) {
                all.add(next.get());
                next = source.next();
            }
            if (next.isPresent()) {
                return Optional.empty();
            }
            request.progress().check();
            TakeIn verb = new TakeIn(importer.format().id(), existing, source, all.documents(), true);
            Taken taken = execute(session, verb);
            return Optional.of(new ImportResult(taken.articles(), taken.layers(), source.report(), false));
        }
    }

    /** Does it as one step. */
    static Taken execute(CorpusSession session, TakeIn verb) throws IOException {
        try {
            return session.execute(verb);
        } catch (EditException e) {
            throw new ExchangeException(e, e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * What came in.
     *
     * @param articles how many were added or annotated
     * @param layers how many were filled
     */
    record Taken(int articles, int layers) {}
}
