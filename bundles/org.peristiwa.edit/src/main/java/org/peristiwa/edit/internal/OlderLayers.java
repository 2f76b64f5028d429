package org.peristiwa.edit.internal;

import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.layer.IndexedLayer;
import org.peristiwa.edit.internal.refactor.LayerChange;
import org.peristiwa.edit.internal.refactor.SchemaUpdates;
import org.peristiwa.edit.storage.StepDraft;
import org.peristiwa.edit.storage.StepJournal;
import org.peristiwa.edit.storage.StoredPart;
import org.peristiwa.model.layer.Layer;

/**
 * Brings layers that were annotated with an older version of the schema up to date when they are read: does to them what
 * was done to all others since. That is no step of the history, as nobody did it; the layer is unsaved by it.
 */
final class OlderLayers {

    private final OpenModel model;
    private final SavedStates states;
    private final Function<Recorder, RunningVerb> recording;
    private final StepJournal journal;
    private final Consumer<StoredPart> forgetStepsOf;
    private final Map<LayerKey, String> all = new TreeMap<>();
    private final Map<LayerKey, String> news = new TreeMap<>();

    /** @param forgetStepsOf keeps the steps that were done to the older layer from being undone */
    OlderLayers(
            OpenModel model,
            SavedStates states,
            Function<Recorder, RunningVerb> recording,
            StepJournal journal,
            Consumer<StoredPart> forgetStepsOf) {
        this.journal = journal;
        this.forgetStepsOf = forgetStepsOf;
        this.model = model;
        this.states = states;
        this.recording = recording;
    }

    /** @throws UncheckedIOException if it cannot be; it is as it was then */
    void bringUpToDate(IndexedLayer read) {
        Layer layer = read.layer();
        String version = Objects.requireNonNullElse(layer.getSchemaVersion(), "");
        List<LayerChange> lacking = SchemaUpdates.lacking(model.schema(), layer.getSchema(), layer.getSchemaVersion())
                .orElse(List.of());
        if (lacking.isEmpty()) {
            return;
        }
        LayerKey key = OpenModel.keyOf(layer);
        StepDraft draft = journal.begin();
        Recorder recorder = new Recorder(model, new ModelWriter(model), draft);
        RunningVerb context = recording.apply(recorder);
        try {
            lacking.forEach(change -> change.apply(context, layer));
            new StepCheck(model).check(recorder.parts());
        } catch (EditException e) {
            recorder.takeAllBack();
            OutdatedLayerException outdated = new OutdatedLayerException(key, e);
            throw new UncheckedIOException(outdated.getMessage(), outdated);
        }
        if (!recorder.parts().isEmpty()) {
            draft.doneForGood(VerbLabel.of("verb.bringUpToDate", key.article()), recorder.touched());
            StoredPart part = new StoredPart.OfLayer(key);
            forgetStepsOf.accept(part);
            states.readUnlikeItsFile(part);
            all.put(key, version);
            news.put(key, version);
        }
    }

    /** Every layer that was changed, with the version that it had; a copy. */
    Map<LayerKey, String> all() {
        return Collections.unmodifiableMap(new TreeMap<>(all));
    }

    /** Those that nobody has been told of; empty from then on. */
    Map<LayerKey, String> takeNews() {
        Map<LayerKey, String> taken = new TreeMap<>(news);
        news.clear();
        return taken;
    }
}
