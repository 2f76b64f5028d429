package org.peristiwa.exchange.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.edit.ArticleIds;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.TextHash;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.correction.RecordedCorrection;
import org.peristiwa.edit.schema.refactor.BringUpToDate;
import org.peristiwa.edit.schema.refactor.Refactorings;
import org.peristiwa.edit.verbs.AddAnnotator;
import org.peristiwa.edit.verbs.AddArticle;
import org.peristiwa.edit.verbs.ArticleDetails;
import org.peristiwa.edit.verbs.MergeSchema;
import org.peristiwa.edit.verbs.ReplaceLayerContent;
import org.peristiwa.edit.verbs.SetSplits;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusCluster;
import org.peristiwa.model.corpus.CorpusPackage.Literals;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.schema.Schema;

/** Takes documents that have been read into the corpus. The verbs that it is made of are one step. */
record TakeIn(
        String format,
        List<AnnotatedDocument> documents,
        Optional<Schema> schema,
        Optional<Corpus> corpus,
        ExistingLayers existing)
        implements Verb<List<String>> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.import", format, String.valueOf(documents.size()));
    }

    @Override
    public List<String> apply(EditContext context) {
        schema.ifPresent(brought -> {
            Schema present = context.session().schema();
            new MergeSchema(Refactorings.broughtUpToDate(brought, present)).apply(context);
        });
        Map<String, String> annotators = new HashMap<>();
        Map<String, String> articles = new LinkedHashMap<>();
        for (AnnotatedDocument document : documents) {
            String article = article(context, document);
            articles.put(document.article().getId(), article);
            for (Layer layer : document.layers()) {
                String annotator = annotators.computeIfAbsent(layer.getAnnotator(), id -> annotator(context, id));
                layer(context, new LayerKey(annotator, article), layer);
            }
        }
        corpus.ifPresent(brought -> {
            splits(context, brought, articles);
            clusters(context, brought, articles, annotators);
        });
        return List.copyOf(articles.values());
    }

    private static String article(EditContext context, AnnotatedDocument document) {
        String wish = document.article().getId();
        Optional<Article> there = context.session().article(wish);
        if (there.isPresent() && TextHash.of(document.text()).equals(there.get().getTextHash())) {
            return wish;
        }
        List<Article> present = context.session().corpus().getArticles();
        String id = ArticleIds.like(
                wish, taken -> present.stream().anyMatch(other -> other.getId().equalsIgnoreCase(taken)));
        new AddArticle(
                        id,
                        ArticleDetails.of(document.article()),
                        document.text(),
                        RecordedCorrection.of(document.article()))
                .apply(context);
        return id;
    }

    private String annotator(EditContext context, String wish) {
        List<Annotator> present = context.session().corpus().getAnnotators();
        for (Annotator annotator : present) {
            if (annotator.getId().equals(wish)) {
                return wish;
            }
        }
        String id = ArticleIds.like(
                wish, taken -> present.stream().anyMatch(other -> other.getId().equalsIgnoreCase(taken)));
        String name = corpus.stream()
                .flatMap(brought -> brought.getAnnotators().stream())
                .filter(annotator -> wish.equals(annotator.getId()) && annotator.getName() != null)
                .map(Annotator::getName)
                .findFirst()
                .orElse("");
        new AddAnnotator(id, name).apply(context);
        return id;
    }

    private void layer(EditContext context, LayerKey key, Layer layer) {
        boolean isTaken = context.session()
                .layer(key)
                .filter(present -> !present.getAnnotations().isEmpty())
                .isPresent();
        if (isTaken && existing == ExistingLayers.REFUSE) {
            throw new EditException(
                    "Article " + key.article() + " has annotations by " + key.annotator() + " already.");
        }
        Layer taken = new ReplaceLayerContent(key, layer).apply(context);
        new BringUpToDate(taken, layer.getSchema(), layer.getSchemaVersion()).apply(context);
    }

    private static void splits(EditContext context, Corpus brought, Map<String, String> articles) {
        if (brought.getSplits().isEmpty()
                || !context.session().corpus().getSplits().isEmpty()) {
            return;
        }
        Map<String, List<String>> splits = new LinkedHashMap<>();
        brought.getSplits().forEach(split -> {
            List<String> members = new ArrayList<>();
            split.getArticles()
                    .forEach(id -> Optional.ofNullable(articles.get(id)).ifPresent(members::add));
            splits.put(split.getName(), members);
        });
        new SetSplits(splits).apply(context);
    }

    private static void clusters(
            EditContext context, Corpus brought, Map<String, String> articles, Map<String, String> annotators) {
        Corpus corpus = context.session().corpus();
        for (CorpusCluster cluster : brought.getClusters()) {
            CorpusCluster copy = EcoreUtil.copy(cluster);
            String wish = copy.getId() == null ? "c" : copy.getId();
            copy.setId(ArticleIds.like(
                    wish, taken -> corpus.getClusters().stream().anyMatch(other -> taken.equals(other.getId()))));
            copy.setAnnotator(annotators.getOrDefault(copy.getAnnotator(), copy.getAnnotator()));
            copy.getMembers()
                    .forEach(member ->
                            member.setArticle(articles.getOrDefault(member.getArticle(), member.getArticle())));
            context.changes().add(corpus, Literals.CORPUS__CLUSTERS, copy);
        }
    }
}
