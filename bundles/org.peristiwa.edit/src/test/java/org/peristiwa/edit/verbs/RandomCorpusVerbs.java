package org.peristiwa.edit.verbs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.SampleCorpus;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.bulk.BulkProgress;
import org.peristiwa.edit.schema.RichRules;
import org.peristiwa.edit.schema.refactor.RandomRefactorings;
import org.peristiwa.edit.schema.refactor.RefactoringProgress;
import org.peristiwa.edit.schema.verbs.AddEntityType;
import org.peristiwa.edit.schema.verbs.SetColor;
import org.peristiwa.edit.schema.verbs.SetSchemaLabel;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.ClusterKind;
import org.peristiwa.model.corpus.CorpusCluster;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.GuidelineRule;
import org.peristiwa.model.schema.RuleSeverity;
import org.peristiwa.text.ArticleText;

/** Draws verbs for all of a corpus with the schema of {@link RichRules}: layers, articles, clusters, schema. */
public final class RandomCorpusVerbs {

    private static final ArticleText TEXT = new ArticleText(SampleCorpus.TEXT);

    private RandomCorpusVerbs() {}

    /** The next thing that somebody might do; some of it will be refused. */
    public static Verb<?> next(CorpusSession session, Random random) {
        return switch (random.nextInt(20)) {
            case 0 -> RandomRefactorings.next(random).verb(RefactoringProgress.NONE);
            case 1 -> ofSchema(session, random);
            case 2, 3 -> ofArticles(session, random);
            case 4, 5, 6 -> ofClusters(session, random);
            default -> ofLayer(session, random);
        };
    }

    private static <T> T one(List<? extends T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static String article(CorpusSession session, Random random) {
        return one(session.corpus().getArticles(), random).getId();
    }

    private static String annotator(CorpusSession session, Random random) {
        return one(session.corpus().getAnnotators(), random).getId();
    }

    private static Verb<?> ofLayer(CorpusSession session, Random random) {
        LayerKey key = new LayerKey(annotator(session, random), article(session, random));
        var layer = session.openLayer(key);
        return RandomVerbs.next(key, layer, session.index(layer), random);
    }

    private static Verb<?> ofSchema(CorpusSession session, Random random) {
        List<GuidelineRule> rules = session.schema().getRules();
        return switch (random.nextInt(6)) {
            case 0 -> new AddEntityType("Type" + random.nextInt(20), "");
            case 1 -> ofTypes(session.schema().getEventTypes(), random);
            case 2 -> new SetSchemaLabel("id", "Skema " + random.nextInt(3));
            case 3 -> new SetRuleSeverity("guideline.host", RuleSeverity.get(random.nextInt(4)));
            case 4 ->
                new RemoveGuidelineRule(
                        rules.isEmpty() ? "none" : one(rules, random).getId());
            default ->
                new PutGuidelineRule(EcoreUtil.copy(one(RichRules.schema().getRules(), random)));
        };
    }

    /** Refactorings may have deleted all of them. */
    private static Verb<?> ofTypes(List<EventType> types, Random random) {
        return types.isEmpty()
                ? new AddEntityType("Type" + random.nextInt(20), "")
                : new SetColor(one(types, random), "#10203" + random.nextInt(10));
    }

    private static Verb<?> ofArticles(CorpusSession session, Random random) {
        String article = article(session, random);
        List<String> all =
                session.corpus().getArticles().stream().map(Article::getId).toList();
        return switch (random.nextInt(8)) {
            case 0 -> new AddArticle("baru" + random.nextInt(5), ArticleDetails.NONE, TEXT);
            case 1, 2 -> new RenameArticle(article, "nama" + random.nextInt(9));
            case 3 -> new RemoveArticle(all.size() < 3 ? "none" : article);
            case 4 -> new EditArticleMetadata(article, ArticleDetails.titled("Judul " + random.nextInt(3), "id"));
            case 5 -> new SetSplits(splits(all, random));
            case 6 -> new AssignArticles(annotator(session, random), List.of(article));
            default ->
                new SetLayerStates(
                        session.corpus().getAnnotators().stream()
                                .map(Annotator::getId)
                                .map(id -> new LayerKey(id, article))
                                .toList(),
                        LayerState.get(random.nextInt(4)),
                        BulkProgress.NONE);
        };
    }

    private static Map<String, List<String>> splits(List<String> articles, Random random) {
        Map<String, List<String>> splits = new LinkedHashMap<>();
        for (String article : articles) {
            splits.computeIfAbsent(random.nextBoolean() ? "train" : "test", any -> new ArrayList<>())
                    .add(article);
        }
        return splits;
    }

    private static Verb<?> ofClusters(CorpusSession session, Random random) {
        List<CorpusCluster> gathered = session.corpus().getClusters();
        String annotator = annotator(session, random);
        List<ClusterOfArticle> entities = entities(session, annotator).toList();
        if (gathered.isEmpty() || random.nextInt(3) == 0) {
            return entities.isEmpty()
                    ? ofLayer(session, random)
                    : new AddCorpusCluster(ClusterKind.ENTITY, annotator, "", "", List.of(one(entities, random)));
        }
        CorpusCluster cluster = one(gathered, random);
        ClusterOfArticle member = ClusterOfArticle.of(one(cluster.getMembers(), random));
        return switch (random.nextInt(8)) {
            case 0 -> new JoinCorpusClusters(cluster, one(gathered, random));
            case 1 -> new SplitCorpusCluster(cluster, List.of(member), "bagian");
            case 2 -> new LeaveCorpusCluster(cluster, member);
            case 3 -> new DescribeCorpusCluster(cluster, "Person", "nama " + random.nextInt(3));
            case 4 -> new LinkCorpusCluster(cluster, "Wikidata", "Q" + random.nextInt(5), "");
            case 5 -> new RemoveCorpusCluster(cluster);
            default ->
                entities(session, cluster.getAnnotator())
                        .findAny()
                        .<Verb<?>>map(entity -> new AddToCorpusCluster(cluster, entity))
                        .orElseGet(() -> new RemoveCorpusCluster(cluster));
        };
    }

    private static Stream<ClusterOfArticle> entities(CorpusSession session, String annotator) {
        return session.layers().stream()
                .filter(key -> key.annotator().equals(annotator))
                .flatMap(key -> session.layer(key).stream())
                .flatMap(layer -> layer.getAnnotations().stream()
                        .filter(Entity.class::isInstance)
                        .map(entity -> new ClusterOfArticle(layer.getArticle(), entity.getId())));
    }
}
