package org.peristiwa.edit.bulk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;

/**
 * Some layers of a corpus.
 *
 * @param annotator id of the annotator whose layers, or null for those of all
 * @param article id of the article whose layers, or null for those of all
 */
public record LayerScope(@Nullable String annotator, @Nullable String article) {

    /** Every layer. */
    public static final LayerScope ALL = new LayerScope(null, null);

    /** One layer. */
    public static LayerScope of(LayerKey key) {
        return new LayerScope(key.annotator(), key.article());
    }

    /** All layers of one annotator. */
    public static LayerScope ofAnnotator(String annotator) {
        return new LayerScope(annotator, null);
    }

    /** Whether a layer is one of them. */
    public boolean includes(LayerKey key) {
        return (annotator == null || annotator.equals(key.annotator()))
                && (article == null || article.equals(key.article()));
    }

    /** Those that there are, by article. */
    public List<LayerKey> in(CorpusSession session) {
        return session.layers().stream().filter(this::includes).toList();
    }
}
