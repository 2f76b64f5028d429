package org.peristiwa.merge.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peristiwa.merge.Conflict.Kind;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusPackage;
import org.peristiwa.model.corpus.Split;

/** Keeps an article that the two versions put into different splits out of two at once: it would leak from one to the other. */
final class SplitConflicts {

    private SplitConflicts() {}

    /** Leaves such an article where ours has it. */
    static void settle(Corpus merged, Corpus ours, List<Found> conflicts) {
        Map<String, Integer> times = new HashMap<>();
        merged.getSplits().forEach(split -> split.getArticles().forEach(id -> times.merge(id, 1, Integer::sum)));
        times.values().removeIf(count -> count < 2);
        for (String article : times.keySet()) {
            Set<String> chosen = ours.getSplits().stream()
                    .filter(split -> split.getArticles().contains(article))
                    .map(Split::getName)
                    .collect(Collectors.toSet());
            if (!chosen.isEmpty()) {
                merged.getSplits().stream()
                        .filter(split -> !chosen.contains(split.getName()))
                        .filter(split -> split.getArticles().remove(article))
                        .forEach(split -> conflicts.add(conflict(split, article)));
            }
        }
    }

    private static Found conflict(Split split, String article) {
        return new Found(
                Place.ROOT.at(CorpusPackage.Literals.CORPUS__SPLITS, split, 0),
                CorpusPackage.Literals.SPLIT__ARTICLES,
                Kind.CHANGED_BY_BOTH,
                List.of(),
                List.of(),
                List.of(article));
    }
}
