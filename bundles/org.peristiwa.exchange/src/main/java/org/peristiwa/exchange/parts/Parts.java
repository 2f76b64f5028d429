package org.peristiwa.exchange.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.peristiwa.edit.ArticleIds;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.model.corpus.Split;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.shelf.Shelf;
import org.peristiwa.shelf.ShelvedMap;

/** Which part of an export each layer goes to. */
public final class Parts {

    /** Where everything goes in a corpus that is not split. */
    public static final String WHOLE = "corpus";

    /** Where articles go that are in no split of a corpus that is split. */
    public static final String UNSPLIT = "unsplit";

    private final ShelvedMap<String, String> splitOfArticle = new Shelf().map();
    private final List<String> annotators;
    private final String otherwise;

    public Parts(ExportSource source) {
        annotators = source.annotators();
        otherwise = source.corpus().getSplits().isEmpty() ? WHOLE : UNSPLIT;
        Set<String> names = new HashSet<>(Set.of(WHOLE, UNSPLIT));
        for (Split split : source.corpus().getSplits()) {
            String name = ArticleIds.like(split.getName() == null ? "split" : split.getName(), names::contains);
            names.add(name);
            split.getArticles().forEach(article -> splitOfArticle.put(article, name));
        }
    }

    /** The name of the split of an article, as files carry it. */
    public String splitOf(String article) {
        return splitOfArticle.get(article).orElse(otherwise);
    }

    /**
     * The layers of {@code document}, each with its part. Where nobody has annotated it, it goes to the first
     * annotator, so that no article is left out.
     */
    public List<LayerDocument> of(AnnotatedDocument document) {
        List<LayerDocument> parts = new ArrayList<>();
        for (Layer layer : document.layers()) {
            parts.add(part(document, layer));
        }
        if (parts.isEmpty()) {
            Layer empty = LayerFactory.eINSTANCE.createLayer();
            empty.setAnnotator(annotators.isEmpty() ? "" : annotators.get(0));
            empty.setArticle(document.article().getId());
            parts.add(part(document, empty));
        }
        return parts;
    }

    private LayerDocument part(AnnotatedDocument document, Layer layer) {
        String folder = annotators.size() < 2 ? "" : layer.getAnnotator() + "/";
        String part = folder + splitOf(document.article().getId());
        return new LayerDocument(part, document.article(), document.text(), layer);
    }
}
