package org.peristiwa.exchange.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.edit.ArticleIds;
import org.peristiwa.edit.CorpusSession;
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
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.checking.DocumentDigest;
import org.peristiwa.exchange.corpus.ImportIntoCorpus.Taken;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusCluster;
import org.peristiwa.model.corpus.CorpusPackage.Literals;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.shelf.Shelf;
import org.peristiwa.shelf.ShelvedMap;

/**
 * Takes documents that have been read into the corpus. The verbs that it is made of are one step.
 *
 * @param source what the files tell of schema and corpus
 * @param isLast whether these are the last documents, so that splits and clusters over articles come with them
 * @param names what articles and annotators of the files are called in the corpus, those of earlier parts among them
 */
record TakeIn(
        String format,
        ExistingLayers existing,
        ImportSource source,
        List<AnnotatedDocument> documents,
        boolean isLast,
        Names names)
        implements Verb<Taken> {

    /** What is called otherwise in the corpus than in the files that it comes from. */
    static final class Names {
        private final Map<String, String> annotators = new HashMap<>();
        private final ShelvedMap<String, String> articles = new Shelf().map();
    }

    TakeIn(
            String format,
            ExistingLayers existing,
            ImportSource source,
            List<AnnotatedDocument> documents,
            boolean isLast) {
        this(format, existing, source, documents, isLast, new Names());
    }

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.import", format, String.valueOf(documents.size()));
    }

    @Override
    public Taken apply(EditContext context) {
        source.schema().ifPresent(brought -> {
            Schema present = context.session().schema();
            new MergeSchema(Refactorings.broughtUpToDate(brought, present)).apply(context);
        });
        Set<String> taken = new HashSet<>();
        int layers = 0;
        for (AnnotatedDocument document : documents) {
            String article = article(context, document);
            taken.add(article);
            if (!article.equals(document.article().getId())) {
                names.articles.put(document.article().getId(), article);
            }
            for (Layer layer : document.layers()) {
                String annotator = names.annotators.computeIfAbsent(layer.getAnnotator(), id -> annotator(context, id));
                layer(context, new LayerKey(annotator, article), document, layer);
                layers++;
            }
        }
        if (isLast) {
            source.corpus().ifPresent(brought -> {
                splits(context, brought);
                clusters(context, brought);
            });
        }
        return new Taken(taken.size(), layers);
    }

    private String article(EditContext context, AnnotatedDocument document) {
        CorpusSession session = context.session();
        String wish = document.article().getId();
        String hash = TextHash.of(document.text());
        if (hasText(session, wish, hash)) {
            return wish;
        }
        String id = ArticleIds.like(
                wish,
                taken -> session.articleIgnoringCase(taken).isPresent()
                        && !(existing == ExistingLayers.RESUME && hasText(session, taken, hash)));
        if (session.article(id).isPresent()) {
            return id;
        }
        new AddArticle(
                        id,
                        ArticleDetails.of(document.article()),
                        document.text(),
                        RecordedCorrection.of(document.article()))
                .apply(context);
        return id;
    }

    private static boolean hasText(CorpusSession session, String article, String hash) {
        return session.article(article)
                .filter(there -> hash.equals(there.getTextHash()))
                .isPresent();
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
        String name = source.corpus().stream()
                .flatMap(brought -> brought.getAnnotators().stream())
                .filter(annotator -> wish.equals(annotator.getId()) && annotator.getName() != null)
                .map(Annotator::getName)
                .findFirst()
                .orElse("");
        new AddAnnotator(id, name).apply(context);
        return id;
    }

    private void layer(EditContext context, LayerKey key, AnnotatedDocument document, Layer layer) {
        Optional<Layer> there = context.session().layer(key).filter(present -> !present.getAnnotations()
                .isEmpty());
        if (there.isPresent() && existing == ExistingLayers.RESUME && saysTheSame(document, layer, there.get())) {
            return;
        }
        if (there.isPresent() && existing != ExistingLayers.REPLACE) {
            throw new EditException(ErrorWords.of("annotatedAlready", key.article(), key.annotator()));
        }
        Layer taken = new ReplaceLayerContent(key, layer).apply(context);
        new BringUpToDate(taken, layer.getSchema(), layer.getSchemaVersion()).apply(context);
    }

    private static boolean saysTheSame(AnnotatedDocument document, Layer brought, Layer there) {
        Layer renamed = EcoreUtil.copy(there);
        renamed.setAnnotator(brought.getAnnotator());
        return DocumentDigest.of(new AnnotatedDocument(document.article(), document.text(), List.of(renamed)))
                .equals(DocumentDigest.of(
                        new AnnotatedDocument(document.article(), document.text(), List.of(brought))));
    }

    private String inCorpus(String article) {
        return names.articles.get(article).orElse(article);
    }

    private void splits(EditContext context, Corpus brought) {
        if (brought.getSplits().isEmpty()
                || !context.session().corpus().getSplits().isEmpty()) {
            return;
        }
        Map<String, List<String>> splits = new LinkedHashMap<>();
        brought.getSplits().forEach(split -> {
            List<String> members = new ArrayList<>();
            split.getArticles()
                    .forEach(id -> context.session().article(inCorpus(id)).ifPresent(one -> members.add(one.getId())));
            splits.put(split.getName(), members);
        });
        new SetSplits(splits).apply(context);
    }

    private void clusters(EditContext context, Corpus brought) {
        Corpus corpus = context.session().corpus();
        for (CorpusCluster cluster : brought.getClusters()) {
            CorpusCluster copy = EcoreUtil.copy(cluster);
            String wish = copy.getId() == null ? "c" : copy.getId();
            copy.setId(ArticleIds.like(
                    wish, taken -> corpus.getClusters().stream().anyMatch(other -> taken.equals(other.getId()))));
            copy.setAnnotator(names.annotators.getOrDefault(copy.getAnnotator(), copy.getAnnotator()));
            copy.getMembers().forEach(member -> member.setArticle(inCorpus(member.getArticle())));
            context.changes().add(corpus, Literals.CORPUS__CLUSTERS, copy);
        }
    }
}
