package org.peristiwa.ui.tables;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.ui.jobs.OnScreen;

/**
 * Keeps the entries of one layer up to date: read once beside the screen, then each step costs what it touched. UI thread
 * only.
 */
final class LiveEntries {

    /** So many are sorted and filtered at once; more beside the screen. */
    private static final int SORTED_AT_ONCE = 3_000;

    /** A step that touches more than so many is read as a whole. */
    private static final int MOST_TOUCHED = 1_000;

    private final EntryList list = new EntryList();
    private final Function<LayerView, EntryReader> making;
    private final Supplier<Locale> language;
    private final Runnable changed;
    private final Set<String> missed = new HashSet<>();
    private @Nullable CorpusSession session;
    private @Nullable LayerKey key;
    private @Nullable EntryReader reader;
    private @Nullable Reading reading;
    private Arrangement wanted = Arrangement.BY_TEXT;
    private boolean readAgain;
    private boolean arranging;

    /** @param changed is called whenever something else is to be shown */
    LiveEntries(Function<LayerView, EntryReader> making, Supplier<Locale> language, Runnable changed) {
        this.making = making;
        this.language = language;
        this.changed = changed;
    }

    EntryList list() {
        return list;
    }

    /** How it is arranged, or soon will be. */
    Arrangement arrangement() {
        return wanted;
    }

    /** Whether all entries have been read. */
    boolean isComplete() {
        return reading == null;
    }

    /** The row that belongs to an annotation or argument. */
    String rowFor(String id) {
        return reader == null ? id : reader.rowFor(id);
    }

    /** Shows a layer; none for null. Does nothing where that layer is shown already. */
    void show(@Nullable CorpusSession newSession, @Nullable LayerKey newKey) {
        if (session != newSession || !Objects.equals(key, newKey)) {
            session = newSession;
            key = newKey;
            reader = null;
            list.fill(Map.of(), wanted, List.of());
            read();
        }
    }

    /** Reads the layer anew. */
    void read() {
        stopReading();
        CorpusSession from = session;
        LayerKey layer = key;
        if (from != null && layer != null) {
            Reading begun = new Reading(
                    from,
                    layer,
                    open -> LayerView.of(open, layer, language.get()).map(making),
                    wanted,
                    this::take);
            reading = begun;
            begun.schedule();
        }
        changed.run();
    }

    private void stopReading() {
        missed.clear();
        readAgain = false;
        if (reading != null) {
            reading.stop();
            reading = null;
        }
    }

    private void take(Reading.Result result) {
        reading = null;
        reader = result.reader().orElse(null);
        list.fill(result.entries(), result.arrangement(), result.arranged());
        Set<String> since = Set.copyOf(missed);
        boolean again = readAgain;
        missed.clear();
        if (again) {
            read();
            return;
        }
        update(since);
        if (!wanted.equals(result.arrangement())) {
            arrange(wanted);
        }
        changed.run();
    }

    /** Follows a step. */
    void follow(CorpusChange change) {
        boolean ours = key != null && change.layers().contains(key);
        if (change.schemaTouched() || isOfOtherFiles(change) || (ours && reader == null && reading == null)) {
            read();
            return;
        }
        if (!ours) {
            return;
        }
        if (reader == null) {
            readAgain = true; // what it touches cannot be told yet
            return;
        }
        Set<String> touched = reader.touched(change);
        if (reading != null) {
            missed.addAll(touched);
        } else if (touched.size() > MOST_TOUCHED) {
            read();
        } else {
            update(touched);
            changed.run();
        }
    }

    /** Whether what it changed cannot be told annotation by annotation. */
    static boolean isOfOtherFiles(CorpusChange change) {
        return change.kind() == CorpusChange.Kind.READ_ANEW
                || change.parts().stream()
                        .anyMatch(part -> part instanceof CorpusChange.LayerFollowed
                                || part instanceof CorpusChange.LayerRemoved
                                || part instanceof CorpusChange.TextReplaced);
    }

    private void update(Set<String> ids) {
        if (reader != null && !ids.isEmpty()) {
            Map<String, Optional<Entry>> now = new HashMap<>();
            ids.forEach(id -> now.put(id, reader.read(id)));
            list.change(now);
        }
    }

    /** Sorts or filters otherwise: at once where that is quick. */
    void arrange(Arrangement how) {
        wanted = how;
        if (list.size() <= SORTED_AT_ONCE) {
            list.arrange(how, how.of(list.entries()));
            changed.run();
        } else if (!arranging) {
            arranging = true;
            arrangeBesides(how);
        }
    }

    private void arrangeBesides(Arrangement how) {
        List<Entry> entries = List.copyOf(list.entries());
        Job job = Job.createSystem("sorting", (ICoreRunnable) monitor -> {
            List<Entry> arranged = how.of(entries);
            OnScreen.later(Display.getDefault(), () -> {
                arranging = false;
                boolean same = entries.size() == list.size()
                        && List.copyOf(list.entries()).equals(entries);
                if (same && how.equals(wanted)) {
                    list.arrange(how, arranged);
                    changed.run();
                } else {
                    arrange(wanted); // something has come in between
                }
            });
        });
        job.schedule();
    }

    void close() {
        stopReading();
        session = null;
        key = null;
        reader = null;
    }
}
