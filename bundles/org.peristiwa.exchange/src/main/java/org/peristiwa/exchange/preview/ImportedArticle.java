package org.peristiwa.exchange.preview;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.LossReport;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Layer;

/**
 * The first article that an import would bring.
 *
 * @param article its id and metadata
 * @param text its beginning
 * @param isWhole whether that is all of it
 * @param annotations how many of each class of the model, of all annotators
 * @param report what could not be kept and what was left out up to there
 */
public record ImportedArticle(
        Article article, String text, boolean isWhole, Map<String, Integer> annotations, LossReport report) {

    private static final int SHOWN = 64 << 10;

    public ImportedArticle {
        annotations = Collections.unmodifiableMap(new TreeMap<>(annotations));
    }

    /**
     * Reads as far as the first article; some formats read everything to know their types. Empty where there is none.
     *
     * @throws IOException if the input is wrong or cannot be read
     */
    public static Optional<ImportedArticle> of(Importer importer, ImportRequest request) throws IOException {
        try (ImportSource source = importer.open(request)) {
            Optional<AnnotatedDocument> first = source.next();
            return first.map(document -> of(document, source.report()));
        }
    }

    private static ImportedArticle of(AnnotatedDocument document, LossReport report) {
        Map<String, Integer> annotations = new TreeMap<>();
        for (Layer layer : document.layers()) {
            for (Annotation annotation : layer.getAnnotations()) {
                annotations.merge(annotation.eClass().getName(), 1, Integer::sum);
            }
        }
        String text = document.text().content();
        boolean isWhole = text.length() <= SHOWN;
        String shown = isWhole ? text : text.substring(0, SHOWN);
        return new ImportedArticle(document.article(), shown, isWhole, annotations, report);
    }
}
