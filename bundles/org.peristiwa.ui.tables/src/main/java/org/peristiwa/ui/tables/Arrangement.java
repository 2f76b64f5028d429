package org.peristiwa.ui.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which entries are shown, and in what order. Total: no two entries are equal in it.
 *
 * @param column by which they are sorted, or -1 for the order of the text
 * @param descending from the last to the first
 * @param words in small letters, all of which an entry must have
 */
record Arrangement(int column, boolean descending, List<String> words) implements Comparator<Entry> {

    static final Arrangement BY_TEXT = new Arrangement(-1, false, List.of());

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** With a click on a heading: by that column, then the other way round, then as in the text again. */
    Arrangement clicked(int clicked) {
        if (column != clicked) {
            return new Arrangement(clicked, false, words);
        }
        return descending ? new Arrangement(-1, false, words) : new Arrangement(clicked, true, words);
    }

    Arrangement filtered(String typed) {
        List<String> wanted = SPACE.splitAsStream(typed.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        return new Arrangement(column, descending, wanted);
    }

    boolean shows(Entry entry) {
        return words.isEmpty() || entry.fits(words);
    }

    /** What is shown of {@code entries}, in order. Any thread. */
    List<Entry> of(Collection<Entry> entries) {
        List<Entry> shown = new ArrayList<>();
        for (Entry entry : entries) {
            if (shows(entry)) {
                shown.add(entry);
            }
        }
        shown.sort(this);
        return shown;
    }

    @Override
    public int compare(Entry one, Entry other) {
        int byColumn =
                column < 0 ? 0 : one.cells().get(column).compareTo(other.cells().get(column));
        if (byColumn != 0) {
            return descending ? -byColumn : byColumn;
        }
        // what has no place comes last
        int byPlace = Integer.compareUnsigned(one.begin(), other.begin());
        return byPlace != 0 ? byPlace : one.id().compareTo(other.id());
    }
}
