package org.peristiwa.exchange;

import java.util.List;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.text.ArticleText;

/**
 * One article with its text and the layers of those who annotated it.
 *
 * <p>The model objects are in no resource and belong to whoever got the document: they may be kept or thrown
 * away, but an exporter does not change them.
 *
 * @param article the article's id and metadata
 * @param text the text that the layers' offsets (UTF-16, ends exclusive) count in
 * @param layers at most one per annotator, in a stable order; empty for an article without annotations
 */
public record AnnotatedDocument(Article article, ArticleText text, List<Layer> layers) {

    public AnnotatedDocument {
        layers = List.copyOf(layers);
    }
}
