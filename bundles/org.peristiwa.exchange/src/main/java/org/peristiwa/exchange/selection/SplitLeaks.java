package org.peristiwa.exchange.selection;

import java.util.function.Consumer;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.LossWords;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.shelf.Shelf;
import org.peristiwa.shelf.ShelvedMap;
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

    private final ShelvedMap<String, String> splits;
    private final NearDuplicates duplicates;

    public SplitLeaks(Corpus corpus) {
        this(corpus, new Shelf());
    }

    SplitLeaks(Corpus corpus, Shelf shelf) {
        splits = shelf.map();
        duplicates = new NearDuplicates(shelf);
        corpus.getSplits()
                .forEach(split -> split.getArticles().forEach(article -> splits.put(article, split.getName())));
    }

    /** Takes in a document. Articles that are in no split leak nothing. */
    public void add(AnnotatedDocument document) {
        if (splits.containsKey(document.article().getId())) {
            duplicates.add(document.article().getId(), document.text());
        }
    }

    /** Tells each article with the first one of another split that it is nearly the same as and that came before it. */
    public void tell(Consumer<Leak> hearer) {
        ArticleGroups groups = duplicates.groups();
        for (int first = 0; first < groups.size(); first++) {
            if (groups.firstOf(first) == first) {
                tell(groups, first, hearer);
            }
        }
    }

    private void tell(ArticleGroups groups, int first, Consumer<Leak> hearer) {
        String ofFirst = splitOf(groups, first);
        int apart = -1;
        for (int number : groups.behind(first)) {
            String split = splitOf(groups, number);
            boolean isApart = !split.equals(ofFirst);
            if (isApart && apart < 0) {
                apart = number;
            }
            int other = isApart ? first : apart;
            if (other >= 0) {
                hearer.accept(new Leak(groups.article(number), split, groups.article(other), splitOf(groups, other)));
            }
        }
    }

    private String splitOf(ArticleGroups groups, int number) {
        return splits.get(groups.article(number)).orElse("");
    }
}
