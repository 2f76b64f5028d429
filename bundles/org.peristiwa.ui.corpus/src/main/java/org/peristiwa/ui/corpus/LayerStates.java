package org.peristiwa.ui.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.ui.jobs.LatestWork;

/**
 * How far the work on layers is, as far as that is known. Of a layer that is not in memory it stands in its file: those are read
 * beside the screen. UI thread.
 */
final class LayerStates {

    /** How many files are read before what stands there is told: so little is lost when something changes meanwhile. */
    private static final int PORTION = 500;

    private final Map<LayerKey, LayerState> known = new HashMap<>();
    private final LatestWork reading;

    LayerStates(Display display) {
        reading = new LatestWork(display, "states of layers");
    }

    /** The state of a layer; empty where it has to be read. */
    Optional<LayerState> of(CorpusSession session, LayerKey key) {
        LayerState state = known.get(key);
        if (state == null) {
            state = session.layerInMemory(key).map(Layer::getState).orElse(null);
            if (state != null) {
                known.put(key, state);
            }
        }
        return Optional.ofNullable(state);
    }

    /** These may have changed. */
    void forget(Set<LayerKey> touched) {
        touched.forEach(known::remove);
    }

    /** Reads the states of {@code missing}, instead of what was asked before; calls {@code told} each time that some are known. */
    void read(CorpusSession session, List<LayerKey> missing, Runnable told) {
        reading.askNow(asked -> {
            for (int from = 0; from < missing.size(); from += PORTION) {
                List<LayerKey> portion = missing.subList(from, Math.min(from + PORTION, missing.size()));
                read(
                        session,
                        portion,
                        asked,
                        states -> asked.show(() -> {
                            known.putAll(states);
                            told.run();
                        }));
            }
        });
    }

    private static void read(
            CorpusSession session,
            List<LayerKey> portion,
            LatestWork.Asked asked,
            Consumer<Map<LayerKey, LayerState>> tell) {
        Map<LayerKey, LayerState> states = new HashMap<>();
        for (LayerKey key : portion) {
            if (asked.isStopped()) {
                return;
            }
            states.put(key, session.stateOf(key));
        }
        tell.accept(states);
    }

    /** Nothing more is wanted of the corpus that was open. */
    void clear() {
        reading.stop();
        known.clear();
    }
}
