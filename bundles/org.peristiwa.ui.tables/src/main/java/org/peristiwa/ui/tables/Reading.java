package org.peristiwa.ui.tables;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.ui.jobs.OnScreen;

/** Reads all entries of a layer beside the screen, a few at a time, so that who annotates never waits for it. */
final class Reading extends Job {

    private static final System.Logger LOG = System.getLogger(Reading.class.getName());

    private static final int AT_ONCE = 100;

    /**
     * What came of it.
     *
     * @param reader of the layer; empty where there is no layer
     * @param entries by id
     */
    record Result(
            Optional<EntryReader> reader, Map<String, Entry> entries, Arrangement arrangement, List<Entry> arranged) {}

    private final CorpusSession session;
    private final LayerKey key;
    private final Function<CorpusSession, Optional<EntryReader>> open;
    private final Arrangement arrangement;
    private final Consumer<Result> done;
    private volatile boolean stopped;

    /** @param done is told on the UI thread, unless this has been stopped by then */
    Reading(
            CorpusSession session,
            LayerKey key,
            Function<CorpusSession, Optional<EntryReader>> open,
            Arrangement arrangement,
            Consumer<Result> done) {
        super("reading " + key);
        this.session = session;
        this.key = key;
        this.open = open;
        this.arrangement = arrangement;
        this.done = done;
        setSystem(true);
    }

    /** Nobody waits for it any more. */
    void stop() {
        stopped = true;
    }

    @Override
    @SuppressWarnings("IllegalCatch") // the corpus may be closed, or its file be damaged, while this reads it
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Result result = read();
            OnScreen.later(Display.getDefault(), () -> {
                if (!stopped) {
                    done.accept(result);
                }
            });
        } catch (RuntimeException e) {
            if (!stopped) {
                LOG.log(System.Logger.Level.WARNING, "the table of " + key + " cannot be filled", e);
            }
        }
        return Status.OK_STATUS;
    }

    private List<String> ids(EntryReader reader) {
        List<? extends Mention> mentions = session.reading(reader::mentions);
        Set<String> ids = new LinkedHashSet<>();
        for (int from = 0; from < mentions.size() && !stopped; from += AT_ONCE) {
            List<? extends Mention> some = mentions.subList(from, Math.min(mentions.size(), from + AT_ONCE));
            session.reading(() -> {
                some.forEach(mention -> ids.addAll(reader.rows(mention)));
                return true;
            });
        }
        return List.copyOf(ids);
    }

    private Result read() {
        Optional<EntryReader> reader = session.reading(() -> open.apply(session));
        Map<String, Entry> entries = new HashMap<>();
        List<String> ids = reader.isEmpty() ? List.of() : ids(reader.get());
        for (int from = 0; from < ids.size() && !stopped; from += AT_ONCE) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            session.reading(() -> {
                some.forEach(id -> reader.get().read(id).ifPresent(entry -> entries.put(id, entry)));
                return true;
            });
        }
        return new Result(reader, entries, arrangement, arrangement.of(entries.values()));
    }
}
