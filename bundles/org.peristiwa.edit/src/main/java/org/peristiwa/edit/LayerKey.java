package org.peristiwa.edit;

/**
 * Names a layer: who annotates which article.
 *
 * @param annotator id of an annotator of the corpus, {@code gold} for the adjudicated layer
 * @param article id of an article of the corpus
 */
public record LayerKey(String annotator, String article) implements Comparable<LayerKey> {

    /** By article, then by annotator. */
    @Override
    public int compareTo(LayerKey other) {
        int byArticle = article.compareTo(other.article);
        return byArticle != 0 ? byArticle : annotator.compareTo(other.annotator);
    }
}
