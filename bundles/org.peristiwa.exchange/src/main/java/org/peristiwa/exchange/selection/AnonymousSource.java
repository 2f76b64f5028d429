package org.peristiwa.exchange.selection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.layer.Layer;

/**
 * A source that does not tell who annotated: annotators are {@code annotator-1}, {@code annotator-2} and so on, in the
 * order of the source. The adjudicated layer, which is nobody's, keeps its name. Names and e-mail addresses in the text
 * of notes stay: no program knows them for names.
 */
public final class AnonymousSource extends MappedSource {

    private static final Set<String> NOBODY = Set.of("gold");
    private static final String SOMEBODY = "annotator-other";

    private final Map<String, String> names = new HashMap<>();
    private final List<String> annotators;
    private final Corpus corpus;

    public AnonymousSource(ExportSource whole) {
        super(whole);
        int number = 0;
        for (String annotator : whole.annotators()) {
            names.put(annotator, NOBODY.contains(annotator) ? annotator : "annotator-" + ++number);
        }
        annotators = whole.annotators().stream().map(this::nameOf).toList();
        corpus = EcoreUtil.copy(whole.corpus());
        corpus.getAnnotators().removeIf(annotator -> !names.containsKey(annotator.getId()));
        for (Annotator annotator : corpus.getAnnotators()) {
            annotator.setId(nameOf(annotator.getId()));
            annotator.setName(null);
        }
        corpus.getClusters().forEach(cluster -> cluster.setAnnotator(nameOf(cluster.getAnnotator())));
    }

    private String nameOf(@Nullable String annotator) {
        return names.getOrDefault(annotator == null ? "" : annotator, SOMEBODY);
    }

    @Override
    public Corpus corpus() {
        return corpus;
    }

    @Override
    public List<String> annotators() {
        return annotators;
    }

    @Override
    Optional<AnnotatedDocument> map(AnnotatedDocument document) {
        Article article = EcoreUtil.copy(document.article());
        article.getCorrections().stream()
                .filter(correction -> correction.getBy() != null)
                .forEach(correction -> correction.setBy(nameOf(correction.getBy())));
        List<Layer> layers = document.layers().stream().map(EcoreUtil::copy).collect(Collectors.toList());
        for (Layer layer : layers) {
            layer.setAnnotator(nameOf(layer.getAnnotator()));
            layer.getAnnotations().stream()
                    .filter(annotation -> annotation.getCreator() != null)
                    .forEach(annotation -> annotation.setCreator(nameOf(annotation.getCreator())));
        }
        return Optional.of(new AnnotatedDocument(article, document.text(), layers));
    }
}
