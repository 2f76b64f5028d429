package org.peristiwa.exchange.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.LossWords;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.words.Message;

/** Finds articles of different splits that are nearly the same, while the documents of an export go by. */
public final class SplitLeaks {

    /**
     * Two articles that are nearly the same.
     *
     * @param article and {@code other} are in the splits {@code split} and {@code otherSplit}
     */
    public record Leak(String article, String split, String other, String otherSplit) {

        /** The whole in one phrase for the user. */
        public Message told() {
            return LossWords.of("splitLeak", article, split, other, otherSplit);
        }
    }

    private final Map<String, String> splits = new HashMap<>();
    private final NearDuplicates duplicates = new NearDuplicates();

    public SplitLeaks(Corpus corpus) {
        corpus.getSplits()
                .forEach(split -> split.getArticles().forEach(article -> splits.put(article, split.getName())));
    }

    /** Takes in a document. Articles that are in no split leak nothing. */
    public void add(AnnotatedDocument document) {
        if (splits.containsKey(document.article().getId())) {
            duplicates.add(document.article().getId(), document.text());
        }
    }

    /** Each article with the first one of another split that it is nearly the same as. */
    public List<Leak> found() {
        List<Leak> leaks = new ArrayList<>();
        for (List<String> group : duplicates.groups().values()) {
            for (int i = 1; i < group.size(); i++) {
                String article = group.get(i);
                String split = splits.getOrDefault(article, "");
                group.subList(0, i).stream()
                        .filter(earlier -> !splits.getOrDefault(earlier, "").equals(split))
                        .findFirst()
                        .ifPresent(earlier ->
                                leaks.add(new Leak(article, split, earlier, splits.getOrDefault(earlier, ""))));
            }
        }
        return leaks;
    }
}
