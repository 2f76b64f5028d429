package org.peristiwa.edit.internal;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.internal.layer.IndexedLayer;
import org.peristiwa.model.corpus.Article;

/**
 * Layers in which nothing has been written, of articles that have gone: steps to be done again may name them. They belong to the
 * article itself, not to its id, which another may have had before and may have again.
 */
final class WaitingLayers {

    private final IdentityHashMap<Article, Map<LayerKey, IndexedLayer>> layers = new IdentityHashMap<>();

    void put(Article article, LayerKey key, IndexedLayer layer) {
        layers.computeIfAbsent(article, any -> new HashMap<>()).put(key, layer);
    }

    /** Takes what waits for {@code article} under the id that it has. */
    Map<LayerKey, IndexedLayer> take(Article article) {
        Map<LayerKey, IndexedLayer> taken = new HashMap<>();
        Map<LayerKey, IndexedLayer> left = new HashMap<>();
        Map<LayerKey, IndexedLayer> all = layers.remove(article);
        if (all != null) {
            all.forEach((key, layer) -> (key.article().equals(article.getId()) ? taken : left).put(key, layer));
        }
        if (!left.isEmpty()) {
            layers.put(article, left);
        }
        return taken;
    }

    /** Forgets what waits with this key, for whichever article; tells whether there was something. */
    boolean forget(LayerKey key) {
        boolean was = false;
        for (Map<LayerKey, IndexedLayer> ofArticle : layers.values()) {
            was |= ofArticle.remove(key) != null;
        }
        layers.values().removeIf(Map::isEmpty);
        return was;
    }
}
