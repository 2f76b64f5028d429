package org.peristiwa.exchange.parts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossSink;
import org.peristiwa.exchange.LossWords;
import org.peristiwa.words.Localised;

/** What of an article's file an import has no place for: counted, and told once for each sort. */
public final class LeftOut {

    private final Map<Localised, Integer> counts = new HashMap<>();

    /** One of what the file calls {@code name}. */
    public void add(String name) {
        add(LossWords.of("of", name));
    }

    /**
     * One of a sort.
     *
     * @param sort what is left out, in words that go on behind a number and are equal for the same sort
     */
    public void add(Localised sort) {
        add(sort, 1);
    }

    /**
     * Several at once.
     *
     * @param sort what is left out, in words that go on behind a number and are equal for the same sort
     * @param count how many; 0 for none
     */
    public void add(Localised sort, int count) {
        if (count > 0) {
            counts.merge(sort, count, Integer::sum);
        }
    }

    /**
     * Tells each sort with its number, in the order of their English words.
     *
     * @param rule with the format's id
     */
    public void tell(String rule, String annotator, String article, LossSink sink) {
        counts.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getKey().inEnglish()))
                .forEach(each -> sink.lost(new Loss(
                        Loss.Kind.DROPPED,
                        rule,
                        annotator,
                        article,
                        "",
                        "",
                        LossWords.of("leftOut", each.getValue(), each.getKey()),
                        Localised.none())));
    }
}
