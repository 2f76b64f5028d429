package org.peristiwa.edit.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.ChangeWriter;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Place;
import org.peristiwa.model.layer.Layer;

/** What one running verb works with. */
final class RunningVerb implements EditContext {

    private final CorpusSession session;
    private final OpenModel model;
    private final Recorder recorder;
    private final Instant now;
    private @Nullable Place place;

    RunningVerb(CorpusSession session, OpenModel model, Recorder recorder, Instant now) {
        this.session = session;
        this.model = model;
        this.recorder = recorder;
        this.now = now;
    }

    @Nullable
    Place place() {
        return place;
    }

    @Override
    public CorpusSession session() {
        return session;
    }

    @Override
    public ChangeWriter changes() {
        return recorder;
    }

    @Override
    public String newId(Layer layer, String prefix) {
        return model.openLayer(OpenModel.keyOf(layer)).newId(prefix);
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void place(Place where) {
        place = where;
    }
}
