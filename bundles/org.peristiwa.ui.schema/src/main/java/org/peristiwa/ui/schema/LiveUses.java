package org.peristiwa.ui.schema;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.schema.uses.UseCounts;
import org.peristiwa.ui.jobs.OnScreen;

/**
 * Counts beside the screen how often everything is used, one layer after another; after a step only those that it touched. UI
 * thread only.
 */
final class LiveUses {

    /** Long enough for what has just been opened to be drawn, and for typing to pause. */
    private static final int PAUSE_MS = 500;

    private final CorpusSession session;
    private final String name;
    private final Display display;
    private final Consumer<UseCounts> counted;
    private final Map<LayerKey, UseCounts> known = new HashMap<>();
    private final Set<LayerKey> wanted = new HashSet<>();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private boolean counting;

    /**
     * @param name of the work, in the user's language
     * @param counted hears of what was counted, on the UI thread
     */
    LiveUses(CorpusSession session, String name, Display display, Consumer<UseCounts> counted) {
        this.session = session;
        this.name = name;
        this.display = display;
        this.counted = counted;
    }

    /** Counts everything. */
    void start() {
        wanted.addAll(session.layers());
        count();
    }

    /** Counts what a step has touched. */
    void follow(CorpusChange change) {
        wanted.addAll(change.layers());
        if (change.corpusTouched()) {
            known.keySet().retainAll(session.layers());
        }
        if (!wanted.isEmpty()) {
            count();
        }
    }

    /** Nothing is counted any more. */
    void stop() {
        stopped.set(true);
    }

    private void count() {
        if (counting || stopped.get()) {
            return;
        }
        counting = true;
        display.timerExec(PAUSE_MS, this::begin);
    }

    private void begin() {
        List<LayerKey> layers = List.copyOf(wanted);
        wanted.clear();
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Map<LayerKey, UseCounts> found = read(layers);
                OnScreen.later(display, () -> take(found));
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.setPriority(Job.DECORATE);
        job.schedule();
    }

    /** The session is held for one layer at a time. A layer that cannot be read has no uses: opening it says why. */
    private Map<LayerKey, UseCounts> read(List<LayerKey> layers) {
        Map<LayerKey, UseCounts> found = new HashMap<>();
        for (LayerKey key : layers) {
            if (stopped.get()) {
                return found;
            }
            try {
                found.put(
                        key,
                        session.layer(key)
                                .map(layer -> session.reading(() -> UseCounts.of(layer)))
                                .orElse(UseCounts.NONE));
            } catch (UncheckedIOException | IllegalStateException e) {
                found.put(key, UseCounts.NONE);
            }
        }
        return found;
    }

    private void take(Map<LayerKey, UseCounts> found) {
        counting = false;
        if (!stopped.get()) {
            known.putAll(found);
            counted.accept(UseCounts.sum(known.values()));
            if (!wanted.isEmpty()) {
                count();
            }
        }
    }
}
