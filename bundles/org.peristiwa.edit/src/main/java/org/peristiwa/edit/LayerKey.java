package org.peristiwa.edit;

import org.peristiwa.shelf.Shelf;
import org.peristiwa.shelf.ShelvedSet;

/**
 * Names a layer: who annotates which article.
 *
 * @param annotator id of an annotator of the corpus, {@code gold} for the adjudicated layer
 * @param article id of an article of the corpus
 */
public record LayerKey(String annotator, String article) implements Comparable<LayerKey> {

    /** Sorts before whatever an id can hold, so that names of layers have their order. */
    private static final char GAP = '\0';

    /** A set of names of layers, of which there may be more than memory is for. */
    public static ShelvedSet<LayerKey> set(Shelf shelf) {
        return shelf.set(key -> key.article + GAP + key.annotator, LayerKey::named);
    }

    private static LayerKey named(String name) {
        int gap = name.indexOf(GAP);
        return new LayerKey(name.substring(gap + 1), name.substring(0, gap));
    }

    /** By article, then by annotator. */
    @Override
    public int compareTo(LayerKey other) {
        int byArticle = article.compareTo(other.article);
        return byArticle != 0 ? byArticle : annotator.compareTo(other.annotator);
    }
}
