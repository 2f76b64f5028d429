package org.peristiwa.exchange.parts;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.LossCollector;
import org.peristiwa.exchange.LossReport;
import org.peristiwa.exchange.SchemaOfUse;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.corpus.Split;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.schema.Schema;

/**
 * An import of a format that tells no schema: the input is read once to see what it uses, and again for the documents.
 * What is wrong with the input comes to light in the first reading, before anything has been imported. An input that is
 * small beside the memory is kept from the first reading and not read again.
 */
public final class ReadTwice implements ImportSource {

    /** Documents with the split that each belongs to. */
    public interface Documents extends AutoCloseable {

        /**
         * The next document, or empty behind the last one.
         *
         * @throws InputFormatException if it is wrong; the one behind it can be read then
         */
        Optional<AnnotatedDocument> next() throws IOException;

        /** The split of the last document; empty where it is in none. */
        default Optional<String> split() {
            return Optional.empty();
        }

        @Override
        default void close() throws IOException {}
    }

    /** Begins a reading. */
    @FunctionalInterface
    public interface Opener {

        /** Opens the input; {@code losses} hears what cannot be taken over. */
        Documents open(LossCollector losses) throws IOException;
    }

    private final ImportRequest request;
    private final LossCollector losses;
    private final KeptReading kept = new KeptReading();
    private final Documents documents;
    private final Schema schema;
    private final Corpus corpus;
    private final int total;
    private int done;

    private ReadTwice(ImportRequest request, FormatDescription format, Opener opener) throws IOException {
        this.request = request;
        SchemaOfUse use = new SchemaOfUse();
        this.corpus = CorpusFactory.eINSTANCE.createCorpus();
        LossCollector first = new LossCollector(format.id());
        this.total = look(opener, first, use);
        this.schema = use.schema();
        this.losses = kept.isWhole() ? first : new LossCollector(format.id());
        this.documents = kept.isWhole() ? kept : opener.open(losses);
    }

    /**
     * Reads the input for the first time.
     *
     * @throws InputFormatException if something in it is wrong and the import is not lenient
     * @throws IOException if it cannot be read
     */
    public static ReadTwice open(ImportRequest request, FormatDescription format, Opener opener) throws IOException {
        return new ReadTwice(request, format, opener);
    }

    private int look(Opener opener, LossCollector report, SchemaOfUse use) throws IOException {
        Set<String> annotators = new TreeSet<>();
        Set<String> languages = new TreeSet<>();
        Map<String, Split> splits = new HashMap<>();
        int count = 0;
        try (Documents all = opener.open(report)) {
            for (Optional<AnnotatedDocument> next = next(all, report); next.isPresent(); next = next(all, report)) {
                request.progress().check();
                count++;
                AnnotatedDocument document = next.get();
                kept.add(document);
                for (Layer layer : document.layers()) {
                    use.see(layer);
                    annotators.add(layer.getAnnotator());
                }
                if (document.article().getLanguage() != null) {
                    languages.add(document.article().getLanguage());
                }
                String id = document.article().getId();
                all.split().ifPresent(name -> splits.computeIfAbsent(name, this::split)
                        .getArticles()
                        .add(id));
            }
        }
        corpus.getLanguages().addAll(languages);
        annotators.forEach(this::annotator);
        return count;
    }

    private void annotator(String id) {
        Annotator annotator = CorpusFactory.eINSTANCE.createAnnotator();
        annotator.setId(id);
        corpus.getAnnotators().add(annotator);
    }

    private Split split(String name) {
        Split split = CorpusFactory.eINSTANCE.createSplit();
        split.setName(name);
        corpus.getSplits().add(split);
        return split;
    }

    private Optional<AnnotatedDocument> next(Documents from, LossCollector report) throws IOException {
        while (true) {
            try {
                return from.next();
            } catch (InputFormatException e) {
                if (!request.lenient()) {
                    throw e;
                }
                report.skipped(e.place());
            }
        }
    }

    @Override
    public Optional<Schema> schema() {
        return Optional.of(schema);
    }

    @Override
    public Optional<Corpus> corpus() {
        return Optional.of(corpus);
    }

    @Override
    public OptionalInt size() {
        return OptionalInt.of(total);
    }

    @Override
    public Optional<AnnotatedDocument> next() throws IOException {
        request.progress().check();
        Optional<AnnotatedDocument> next = next(documents, losses);
        if (next.isPresent()) {
            request.progress().at(next.get().article().getId(), ++done, total);
        }
        return next;
    }

    @Override
    public LossReport report() {
        return losses.report();
    }

    @Override
    public void close() throws IOException {
        documents.close();
    }
}
