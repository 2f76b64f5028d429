package org.peristiwa.suggest;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.bulk.BulkProgress;

/** What all suggesters say of one open corpus. Safe for use by several threads. */
@ProviderType
public interface LiveSuggestions extends AutoCloseable {

    /** So many layers of an annotator are learnt from: those of the articles nearest to the one that is open. */
    int MOST_LAYERS = 500;

    /**
     * Lets every suggester learn from a layer, then from the other layers of its annotator, those of the nearest articles first. It
     * takes long and does not hold up others; it ends early when this is closed or {@code progress} says so. Not on the UI thread. A
     * layer that cannot be read is left out.
     */
    void learnAround(LayerKey layer, BulkProgress progress);

    /**
     * What could be marked on the word at a place: what covers most first, then what is most likely. Nothing is marked like that yet,
     * and the schema has the types. From memory only: none before the article is cut into words.
     *
     * @param offset UTF-16, from 0 to the length of the text; the end of a word belongs to it
     */
    List<Suggestion> at(LayerKey layer, int offset);

    /** Stops looking. */
    @Override
    void close();
}
