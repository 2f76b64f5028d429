package org.peristiwa.check.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.peristiwa.check.Problem;
import org.peristiwa.check.ProblemDelta;

/** Problems, the worst first, kept so while a few come and go. Counts, as one rule may say the same thing twice. */
final class SortedProblems {

    private final Map<Problem, Integer> counts =
            new TreeMap<>(Comparator.comparing(Problem::severity).thenComparing(Problem.ORDER));
    private int size;

    void apply(ProblemDelta delta) {
        delta.gone().forEach(problem -> counts.computeIfPresent(problem, (one, n) -> n == 1 ? null : n - 1));
        delta.come().forEach(problem -> counts.merge(problem, 1, Integer::sum));
        size += delta.come().size() - delta.gone().size();
    }

    int size() {
        return size;
    }

    List<Problem> first(int most) {
        return counts.entrySet().stream()
                .flatMap(entry -> Stream.generate(entry::getKey).limit(entry.getValue()))
                .limit(most)
                .toList();
    }
}
