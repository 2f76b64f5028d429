package org.peristiwa.exchange.parts;

import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.text.ArticleText;

/**
 * An article with the layer of one annotator.
 *
 * @param part where it goes, without a file's ending: {@code train}, or {@code ani/train} where there are several
 *     annotators
 * @param article its id and metadata
 * @param text what the layer's offsets count in
 * @param layer one without annotations where nobody has annotated the article
 */
public record LayerDocument(String part, Article article, ArticleText text, Layer layer) {

    /** The folder of the annotator, with its slash; empty where there is but one annotator. */
    public String folder() {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }
}
