package org.peristiwa.exchange.selection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.DocumentStream;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.exchange.Progress;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.corpus.Split;
import org.peristiwa.shelf.Shelf;
import org.peristiwa.shelf.ShelvedMap;
import org.peristiwa.text.TextFile;

/**
 * A source split anew by a plan, whatever splits the corpus has. Articles that are nearly the same always come into one
 * split. The order in which articles are drawn depends on the seed and their ids only.
 */
public final class SplitSource extends MappedSource {

    private final Corpus corpus;

    /**
     * Splits {@code whole}; reads all its articles for that.
     *
     * @throws IOException if they cannot be read
     */
    public SplitSource(ExportSource whole, SplitPlan plan, Progress progress) throws IOException {
        this(whole, plan, progress, new Shelf());
    }

    SplitSource(ExportSource whole, SplitPlan plan, Progress progress, Shelf shelf) throws IOException {
        super(whole);
        NearDuplicates duplicates = new NearDuplicates(shelf);
        try (DocumentStream documents = whole.open()) {
            for (Optional<AnnotatedDocument> next = documents.next(); next.isPresent(); next = documents.next()) {
                progress.check();
                duplicates.add(next.get().article().getId(), next.get().text());
            }
        }
        corpus = EcoreUtil.copy(whole.corpus());
        corpus.getSplits().clear();
        for (String name : plan.shares().keySet()) {
            Split split = CorpusFactory.eINSTANCE.createSplit();
            split.setName(name);
            corpus.getSplits().add(split);
        }
        ArticleGroups groups = duplicates.groups();
        ShelvedMap<Integer, Integer> drawn = drawn(groups, plan, shelf);
        for (int article = 0; article < groups.size(); article++) {
            int split = drawn.get(groups.firstOf(article)).orElseThrow();
            corpus.getSplits().get(split).getArticles().add(groups.article(article));
        }
    }

    /** For the first article of each group the split that the group has come to. */
    private static ShelvedMap<Integer, Integer> drawn(ArticleGroups groups, SplitPlan plan, Shelf shelf) {
        ShelvedMap<String, Integer> lots = shelf.map();
        for (int article = 0; article < groups.size(); article++) {
            if (groups.firstOf(article) == article) {
                lots.put(lot(plan.seed(), groups.article(article)), article);
            }
        }
        ShelvedMap<Integer, Integer> drawn = shelf.map();
        int[] sizes = new int[plan.shares().size()];
        for (Iterator<String> inOrder = lots.keys(); inOrder.hasNext(); ) {
            int first = lots.get(inOrder.next()).orElseThrow();
            int split = neediest(sizes, groups.size(), plan);
            drawn.put(first, split);
            sizes[split]++;
            for (int ignored : groups.behind(first)) {
                sizes[split]++;
            }
        }
        return drawn;
    }

    private static String lot(long seed, String article) {
        return TextFile.sha256((seed + "/" + article).getBytes(StandardCharsets.UTF_8));
    }

    /** The split that lacks most of what it should have; of two the one that is named first. */
    private static int neediest(int[] sizes, int articles, SplitPlan plan) {
        int neediest = 0;
        int split = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int share : plan.shares().values()) {
            double due = (double) articles * share / plan.total();
            double lacks = due - sizes[split];
            if (lacks > most) {
                most = lacks;
                neediest = split;
            }
            split++;
        }
        return neediest;
    }

    @Override
    public Corpus corpus() {
        return corpus;
    }

    @Override
    Optional<AnnotatedDocument> map(AnnotatedDocument document) {
        return Optional.of(document);
    }
}
