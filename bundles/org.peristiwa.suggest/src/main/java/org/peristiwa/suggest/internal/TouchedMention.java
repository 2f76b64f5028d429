package org.peristiwa.suggest.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;

/** A mention that a step made, removed or changed: whichever, it is looked up afterwards. */
record TouchedMention(LayerKey layer, String id) {

    static Optional<TouchedMention> by(CorpusChange.FeatureChange change, CorpusSession session) {
        if (change.object() instanceof Layer layer) {
            return valueOf(change) instanceof Mention mention
                    ? Optional.of(new TouchedMention(session.keyOf(layer), mention.getId()))
                    : Optional.empty();
        }
        // One that is in no layer any more is told of by the part that removed it
        return change.object() instanceof Mention mention && mention.eContainer() instanceof Layer layer
                ? Optional.of(new TouchedMention(session.keyOf(layer), mention.getId()))
                : Optional.empty();
    }

    private static @Nullable Object valueOf(CorpusChange.FeatureChange change) {
        if (change instanceof CorpusChange.ValueAdded added) {
            return added.value();
        }
        return change instanceof CorpusChange.ValueRemoved removed ? removed.value() : null;
    }
}
