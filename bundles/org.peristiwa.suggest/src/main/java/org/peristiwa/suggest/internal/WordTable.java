package org.peristiwa.suggest.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.peristiwa.model.schema.FillerKind;

/** What words are marked as, and how often, by one annotator. */
final class WordTable {

    /** As what something is marked. */
    record Marked(FillerKind kind, String type) implements Comparable<Marked> {

        @Override
        public int compareTo(Marked other) {
            return Comparator.comparing(Marked::kind)
                    .thenComparing(Marked::type)
                    .compare(this, other);
        }
    }

    /** The most frequent way in which words are marked: so often, of so many times that they are marked at all. */
    record Most(Marked marked, int times, int all) {}

    /** One way to write words and to mark them. */
    static final class Tally {

        private final Wording wording;
        private final Marked marked;
        private int times;

        private Tally(Wording wording, Marked marked) {
            this.wording = wording;
            this.marked = marked;
        }
    }

    private final Map<String, List<Tally>> byLetters = new HashMap<>();

    /** Counts one more, and gives what takes it back. */
    Tally count(Wording wording, Marked marked) {
        List<Tally> alike = byLetters.computeIfAbsent(wording.folded(), letters -> new ArrayList<>(1));
        Tally tally = alike.stream()
                .filter(one -> one.wording.equals(wording) && one.marked.equals(marked))
                .findFirst()
                .orElse(null);
        if (tally == null) {
            tally = new Tally(wording, marked);
            alike.add(tally);
        }
        tally.times++;
        return tally;
    }

    /** Counts one less. */
    void takeBack(Tally tally) {
        tally.times--;
        if (tally.times == 0) {
            byLetters.computeIfPresent(tally.wording.folded(), (letters, alike) -> {
                alike.remove(tally);
                return alike.isEmpty() ? null : alike;
            });
        }
    }

    /** As what these words are marked most often; of equals, the first by kind and name. */
    Optional<Most> most(Wording wording) {
        Map<Marked, Integer> times = new TreeMap<>();
        int all = 0;
        for (Tally tally : byLetters.getOrDefault(wording.folded(), List.of())) {
            if (tally.wording.matches(wording)) {
                times.merge(tally.marked, tally.times, Integer::sum);
                all += tally.times;
            }
        }
        int counted = all;
        return times.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .map(best -> new Most(best.getKey(), best.getValue(), counted));
    }
}
