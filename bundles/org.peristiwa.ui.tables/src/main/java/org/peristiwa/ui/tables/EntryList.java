package org.peristiwa.ui.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The entries of a table, those that are shown, and which of these show their parts. */
final class EntryList {

    /**
     * A row.
     *
     * @param entry what it shows
     * @param part whether it is below another
     */
    record Line(Entry entry, boolean part) {}

    private final Set<String> open = new HashSet<>();
    private Map<String, Entry> entries = new HashMap<>();
    private List<Entry> shown = List.of();
    private Arrangement arrangement = Arrangement.BY_TEXT;
    private List<Line> lines = List.of();

    /** Other entries. */
    void fill(Map<String, Entry> all, Arrangement how, List<Entry> arranged) {
        entries = new HashMap<>(all);
        arrange(how, arranged);
    }

    /** The same entries in another order, or other ones of them. */
    void arrange(Arrangement how, List<Entry> arranged) {
        arrangement = how;
        shown = new ArrayList<>(arranged);
        lay();
    }

    Arrangement arrangement() {
        return arrangement;
    }

    Collection<Entry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    int size() {
        return entries.size();
    }

    int shownCount() {
        return shown.size();
    }

    Optional<Entry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** What has become of some entries, empty where one is gone; each finds its place in the order. */
    void change(Map<String, Optional<Entry>> changed) {
        changed.forEach((id, now) -> {
            Entry before = entries.remove(id);
            if (before != null && arrangement.shows(before)) {
                int at = Collections.binarySearch(shown, before, arrangement);
                if (at >= 0) {
                    shown.remove(at);
                }
            }
            now.ifPresent(this::insert);
        });
        lay();
    }

    private void insert(Entry entry) {
        entries.put(entry.id(), entry);
        if (arrangement.shows(entry)) {
            int at = Collections.binarySearch(shown, entry, arrangement);
            shown.add(at < 0 ? -at - 1 : at, entry);
        }
    }

    private void lay() {
        List<Line> laid = new ArrayList<>(shown.size());
        for (Entry entry : shown) {
            laid.add(new Line(entry, false));
            if (!open.isEmpty() && open.contains(entry.id())) {
                entry.parts().forEach(part -> laid.add(new Line(part, true)));
            }
        }
        lines = laid;
    }

    int lineCount() {
        return lines.size();
    }

    Line line(int index) {
        return lines.get(index);
    }

    boolean isOpen(Entry entry) {
        return open.contains(entry.id());
    }

    /** Shows the parts of an entry, or hides them. */
    void toggle(Entry entry) {
        if (!open.remove(entry.id())) {
            open.add(entry.id());
        }
        lay();
    }

    /** The row about an annotation; where that is a part that is hidden, the row above it. -1 for none. */
    int lineOf(String id) {
        int above = -1;
        for (int i = 0; i < lines.size(); i++) {
            Entry entry = lines.get(i).entry();
            if (entry.id().equals(id)) {
                return i;
            }
            if (above < 0 && entry.parts().stream().anyMatch(part -> part.id().equals(id))) {
                above = i;
            }
        }
        return above;
    }
}
