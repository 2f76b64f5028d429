package org.peristiwa.exchange.selection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.DocumentStream;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.exchange.Progress;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.corpus.Split;
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
        super(whole);
        NearDuplicates duplicates = new NearDuplicates();
        List<String> order = new ArrayList<>();
        try (DocumentStream documents = whole.open()) {
            for (Optional<AnnotatedDocument> next = documents.next(); next.isPresent(); next = documents.next()) {
                progress.check();
                String id = next.get().article().getId();
                order.add(id);
                duplicates.add(id, next.get().text());
            }
        }
        corpus = EcoreUtil.copy(whole.corpus());
        corpus.getSplits().clear();
        drawn(duplicates, order.size(), plan).forEach((name, articles) -> {
            Split split = CorpusFactory.eINSTANCE.createSplit();
            split.setName(name);
            Set<String> members = new HashSet<>(articles);
            order.stream().filter(members::contains).forEach(split.getArticles()::add);
            corpus.getSplits().add(split);
        });
    }

    private static Map<String, List<String>> drawn(NearDuplicates duplicates, int articles, SplitPlan plan) {
        List<Map.Entry<String, List<String>>> groups =
                new ArrayList<>(duplicates.groups().entrySet());
        groups.sort(Comparator.comparing(group -> lot(plan.seed(), group.getKey())));
        Map<String, List<String>> drawn = new LinkedHashMap<>();
        plan.shares().keySet().forEach(name -> drawn.put(name, new ArrayList<>()));
        for (Map.Entry<String, List<String>> group : groups) {
            drawn.getOrDefault(neediest(drawn, articles, plan), new ArrayList<>())
                    .addAll(group.getValue());
        }
        return drawn;
    }

    private static String lot(long seed, String article) {
        return TextFile.sha256((seed + "/" + article).getBytes(StandardCharsets.UTF_8));
    }

    /** The split that lacks most of what it should have; of two the one that is named first. */
    private static String neediest(Map<String, List<String>> drawn, int articles, SplitPlan plan) {
        String neediest = "";
        double most = Double.NEGATIVE_INFINITY;
        for (Map.Entry<String, Integer> share : plan.shares().entrySet()) {
            double due = (double) articles * share.getValue() / plan.total();
            double lacks = due - drawn.getOrDefault(share.getKey(), List.of()).size();
            if (lacks > most) {
                most = lacks;
                neediest = share.getKey();
            }
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
