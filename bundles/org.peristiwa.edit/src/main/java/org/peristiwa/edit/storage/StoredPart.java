package org.peristiwa.edit.storage;

import org.peristiwa.edit.LayerKey;

/** What is saved on its own, and so differs on its own from what is saved. */
public sealed interface StoredPart {

    /** The corpus: articles, annotators, splits. */
    record OfCorpus() implements StoredPart {}

    /** The schema. */
    record OfSchema() implements StoredPart {}

    /** One layer. */
    record OfLayer(LayerKey key) implements StoredPart {}

    /** The text of one article. */
    record OfText(String article) implements StoredPart {}
}
