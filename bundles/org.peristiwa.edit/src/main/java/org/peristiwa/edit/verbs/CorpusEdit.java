package org.peristiwa.edit.verbs;

import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.ArticleIds;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.edit.internal.layer.IdNumbers;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.ClusterKind;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusCluster;
import org.peristiwa.model.corpus.CorpusClusterMember;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.corpus.CorpusPackage;
import org.peristiwa.model.corpus.Metadata;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.Layer;

/** One running verb's hold on the corpus itself. */
final class CorpusEdit {

    private final EditContext context;
    private final Corpus corpus;

    CorpusEdit(EditContext context) {
        this.context = context;
        this.corpus = context.session().corpus();
    }

    Corpus corpus() {
        return corpus;
    }

    Article article(String id) {
        return context.session().article(id).orElseThrow(() -> Refusal.of("corpus.noArticle", id));
    }

    Annotator annotator(String id) {
        return corpus.getAnnotators().stream()
                .filter(annotator -> id.equals(annotator.getId()))
                .findFirst()
                .orElseThrow(() -> Refusal.of("corpus.noAnnotator", id));
    }

    /** @throws EditException if files cannot be named by {@code id} */
    static void requireFileName(String id) {
        if (!ArticleIds.isSafe(id)) {
            throw Refusal.of("corpus.fileName", id);
        }
    }

    void set(EObject object, EStructuralFeature feature, String value) {
        context.changes().set(object, feature, value.isEmpty() ? null : value);
    }

    void add(EObject object, EStructuralFeature feature, Object value) {
        context.changes().add(object, feature, value);
    }

    void add(EObject object, EStructuralFeature feature, int index, Object value) {
        context.changes().add(object, feature, index, value);
    }

    void remove(EObject object, EStructuralFeature feature, Object value) {
        context.changes().remove(object, feature, value);
    }

    /** Writes what is known of an article. What is the same in very many of them is kept once. */
    void describe(Article article, ArticleDetails details) {
        set(article, CorpusPackage.Literals.ARTICLE__TITLE, details.title());
        set(
                article,
                CorpusPackage.Literals.ARTICLE__LANGUAGE,
                details.language().intern());
        set(article, CorpusPackage.Literals.ARTICLE__SOURCE, details.source().intern());
        set(article, CorpusPackage.Literals.ARTICLE__BYLINE, details.byline());
        set(article, CorpusPackage.Literals.ARTICLE__CREATED, details.created());
        set(article, CorpusPackage.Literals.ARTICLE__URL, details.url());
        set(article, CorpusPackage.Literals.ARTICLE__LICENCE, details.licence().intern());
        if (!details.metadata().isEmpty() || article.eIsSet(CorpusPackage.Literals.ARTICLE__METADATA)) {
            setMetadata(article, CorpusPackage.Literals.ARTICLE__METADATA, article.getMetadata(), details.metadata());
        }
    }

    /** Lets {@code owner} have exactly these metadata. */
    void setMetadata(EObject owner, EReference feature, List<Metadata> present, Map<String, String> wanted) {
        Map<String, String> before = new LinkedHashMap<>();
        present.forEach(one -> before.put(orEmpty(one.getKey()), orEmpty(one.getValue())));
        if (List.copyOf(before.entrySet()).equals(List.copyOf(wanted.entrySet()))) {
            return;
        }
        List.copyOf(present).forEach(one -> remove(owner, feature, one));
        wanted.forEach((key, value) -> {
            Metadata one = CorpusFactory.eINSTANCE.createMetadata();
            one.setKey(key);
            one.setValue(value);
            add(owner, feature, one);
        });
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Lets {@code owner} have exactly these values. */
    void replaceAll(EObject owner, EStructuralFeature feature, List<?> before, List<?> after) {
        if (before.equals(after)) {
            return;
        }
        List.copyOf(before).forEach(one -> remove(owner, feature, one));
        after.forEach(one -> add(owner, feature, one));
    }

    /** A new cluster of the corpus, without members. */
    CorpusCluster newCluster(ClusterKind kind, String annotator) {
        int highest = corpus.getClusters().stream()
                .mapToInt(other -> IdNumbers.of(orEmpty(other.getId())))
                .max()
                .orElse(0);
        CorpusCluster cluster = CorpusFactory.eINSTANCE.createCorpusCluster();
        cluster.setId("c" + (highest + 1));
        cluster.setKind(kind);
        cluster.setAnnotator(annotator);
        add(corpus, CorpusPackage.Literals.CORPUS__CLUSTERS, cluster);
        return cluster;
    }

    /** @throws EditException if {@code cluster} is not of the corpus */
    void requireThere(CorpusCluster cluster) {
        if (cluster.eContainer() != corpus) {
            throw Refusal.of("gone");
        }
    }

    /** @throws EditException if there is no such cluster, it is of another kind, or it is in a cluster of the corpus already */
    void addMember(CorpusCluster cluster, ClusterOfArticle member) {
        LayerKey key = new LayerKey(cluster.getAnnotator(), member.article());
        Annotation found = layer(key)
                .flatMap(layer -> context.session().index(layer).annotation(member.cluster()))
                .orElse(null);
        boolean fits = cluster.getKind() == ClusterKind.EVENT ? found instanceof Event : found instanceof Entity;
        if (!fits) {
            throw Refusal.of("corpus.noCluster", member.article(), member.cluster(), cluster.getAnnotator());
        }
        if (new CorpusMembers(context, key).find(member.cluster()).isPresent()) {
            throw Refusal.of("corpus.inClusterAlready", member.cluster(), member.article());
        }
        add(cluster, CorpusPackage.Literals.CORPUS_CLUSTER__MEMBERS, member.asModel());
    }

    private Optional<Layer> layer(LayerKey key) {
        try {
            return context.session().layer(key);
        } catch (UncheckedIOException e) {
            throw new EditException(String.valueOf(e.getMessage()));
        }
    }

    /** @throws EditException if {@code cluster} has no such member */
    CorpusClusterMember memberOf(CorpusCluster cluster, ClusterOfArticle wanted) {
        return cluster.getMembers().stream()
                .filter(member -> ClusterOfArticle.of(member).equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refusal.of("corpus.notInCluster"));
    }

    /** A cluster of the corpus goes with its last member. */
    void removeMember(CorpusCluster cluster, CorpusClusterMember member) {
        remove(cluster, CorpusPackage.Literals.CORPUS_CLUSTER__MEMBERS, member);
        if (cluster.getMembers().isEmpty()) {
            remove(corpus, CorpusPackage.Literals.CORPUS__CLUSTERS, cluster);
        }
    }

    void moveAll(EObject from, EObject to, EReference feature, List<? extends EObject> parts) {
        for (EObject part : List.copyOf(parts)) {
            remove(from, feature, part);
            add(to, feature, part);
        }
    }
}
