package org.peristiwa.suggest;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.text.Span;

/** What one suggester knows of one open corpus. Used by several threads. */
@ConsumerType
public interface SuggestionSource extends AutoCloseable {

    /**
     * Takes up what a layer says, and from then on what changes in it by steps; does nothing where it has been taken up. It may
     * take long, and holds the session for a short while at a time only, so that verbs can run meanwhile. Not on the UI thread.
     *
     * @throws java.io.UncheckedIOException if the layer or its text cannot be read
     */
    void learn(LayerKey layer);

    /**
     * What could be marked that covers {@code word}, by what has been taken up so far. It is asked for each move of the caret, on
     * the UI thread: it answers from memory, within a millisecond, whatever the size of the layer. What is marked already is
     * left out by who asks, and so are types that the schema does not have.
     *
     * @param layer whose layer of which article the mention would be in
     * @param word a token of that article
     */
    List<Suggestion> at(LayerKey layer, Span word);

    /** Stops looking. */
    @Override
    void close();
}
