package org.peristiwa.exchange.preview;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.DocumentStream;
import org.peristiwa.exchange.DocumentWriter;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.exchange.ExportTarget;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.LossSink;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.Progress;
import org.peristiwa.exchange.selection.ExportSelection;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.schema.Schema;

/**
 * The first article of an export, written by the exporter itself into memory. A new split is left out: it would need
 * every article to be read.
 */
public final class FirstArticle {

    private FirstArticle() {}

    /**
     * The files that {@code exporter} makes of the first article that is selected, those that tell most of it first; none where no
     * article is.
     *
     * @throws IOException if the source cannot be read
     */
    public static List<PreviewedFile> of(
            Exporter exporter, ExportSource source, ExportSettings settings, Progress progress) throws IOException {
        ExportSelection all = settings.selection();
        ExportSelection unsplit = new ExportSelection(all.filter(), null, all.anonymous());
        ExportSource selected = unsplit.of(source, progress);
        Optional<AnnotatedDocument> first;
        try (DocumentStream documents = selected.open()) {
            first = documents.next();
        }
        if (first.isEmpty()) {
            return List.of();
        }
        progress.check();
        MemoryTarget target = new MemoryTarget();
        Context context = new Context(new One(selected, first.get()), target, loss -> {}, settings.options());
        try (DocumentWriter writer = exporter.start(context)) {
            writer.write(first.get());
            writer.finish();
        }
        return telling(target.files(), first.get());
    }

    /** First what was made of the article, and of that what is not only its text. */
    private static List<PreviewedFile> telling(List<PreviewedFile> files, AnnotatedDocument document) {
        String id = document.article().getId();
        String text = document.text().content();
        return files.stream()
                .sorted(Comparator.comparing(
                                (PreviewedFile file) -> !file.path().contains(id))
                        .thenComparing(file -> file.text().equals(text)))
                .toList();
    }

    private record Context(ExportSource source, ExportTarget target, LossSink losses, Options options)
            implements ExportContext {}

    /** A source as if it had one document only. */
    private record One(ExportSource whole, AnnotatedDocument document) implements ExportSource {

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
            return OptionalInt.of(1);
        }

        @Override
        public DocumentStream open() {
            boolean[] given = {false};
            return () -> {
                boolean again = given[0];
                given[0] = true;
                return again ? Optional.empty() : Optional.of(document);
            };
        }
    }
}
