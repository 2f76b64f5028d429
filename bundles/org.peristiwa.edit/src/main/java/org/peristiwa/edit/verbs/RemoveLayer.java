package org.peristiwa.edit.verbs;

import java.io.UncheckedIOException;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;

/**
 * Removes all that an annotator says of an article, and what clusters of the corpus name of it.
 *
 * @param layer whose layer of which article
 */
public record RemoveLayer(LayerKey layer) implements Verb<LayerKey> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.removeLayer", layer.annotator(), layer.article());
    }

    @Override
    public LayerKey apply(EditContext context) {
        if (!context.session().layers().contains(layer)) {
            throw Refusal.of("corpus.noLayer", layer.annotator(), layer.article());
        }
        try {
            context.changes().removeLayer(layer);
        } catch (UncheckedIOException e) {
            throw Refusal.of("corpus.layerStays", String.valueOf(e.getMessage()));
        }
        new CorpusMembers(context, layer).forgetAll();
        return layer;
    }
}
