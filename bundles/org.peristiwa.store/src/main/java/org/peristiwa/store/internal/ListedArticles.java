package org.peristiwa.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.DelegatingEcoreEList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.storage.ArticleTable;
import org.peristiwa.edit.storage.ArticlesInMemory;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpora;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusPackage;

/**
 * What a corpus of a folder lists: objects in memory while they are not very many, and {@link ArticleRows} from then on. To
 * EMF it is the list that the model says.
 */
final class ListedArticles extends DelegatingEcoreEList<Article> implements ArticleTable {

    private static final long serialVersionUID = 1;

    private final transient int atHand;
    private transient List<Article> few = new ArrayList<>();
    private transient ArticlesInMemory table = new ArticlesInMemory();
    private transient @Nullable ArticleRows many;

    private ListedArticles(InternalEObject corpus, int atHand) {
        super(corpus);
        this.atHand = atHand;
    }

    /**
     * A corpus without anything, which lists its articles so.
     *
     * @param atHand how many articles are objects in memory before all are rows
     */
    static Corpus emptyCorpus(int atHand) {
        return Corpora.listing(corpus -> new ListedArticles(corpus, atHand));
    }

    /** A corpus with all that {@code read} has, which is left without. */
    static Corpus of(Corpus read, int atHand) {
        Corpus corpus = emptyCorpus(atHand);
        move(read, corpus);
        return corpus;
    }

    /** Moves everything from one corpus to another that does not have it yet. */
    static void move(Corpus from, Corpus to) {
        for (EStructuralFeature feature : from.eClass().getEAllStructuralFeatures()) {
            if (!from.eIsSet(feature)) {
                continue;
            }
            if (feature.isMany()) {
                List<Object> values = listOf(from, feature);
                List<Object> moved = List.copyOf(values);
                values.clear();
                listOf(to, feature).addAllUnique(moved);
            } else {
                to.eSet(feature, from.eGet(feature));
            }
        }
    }

    @SuppressWarnings("unchecked") // what EMF gives for a feature that holds many is always such a list
    private static InternalEList<Object> listOf(Corpus corpus, EStructuralFeature feature) {
        return (InternalEList<Object>) corpus.eGet(feature);
    }

    @Override
    public EStructuralFeature getEStructuralFeature() {
        return CorpusPackage.Literals.CORPUS__ARTICLES;
    }

    @Override
    public int getFeatureID() {
        return CorpusPackage.CORPUS__ARTICLES;
    }

    @Override
    protected boolean hasProxies() {
        return false;
    }

    @Override
    protected List<Article> delegateList() {
        return many == null ? few : many;
    }

    @Override
    protected void delegateAdd(Article article) {
        delegateAdd(size(), article);
    }

    @Override
    protected void delegateAdd(int index, Article article) {
        super.delegateAdd(index, article);
        listed(article);
        if (many == null && few.size() > atHand) {
            ArticleRows rows = new ArticleRows(owner);
            rows.addAll(few);
            many = rows;
            few = List.of();
            table = new ArticlesInMemory();
        }
    }

    @Override
    protected Article delegateSet(int index, Article article) {
        Article before = delegateRemove(index);
        delegateAdd(index, article);
        return before;
    }

    @Override
    protected void delegateClear() {
        while (delegateSize() > 0) {
            delegateRemove(delegateSize() - 1);
        }
    }

    @Override
    protected Article delegateRemove(int index) {
        Article article = super.delegateRemove(index);
        gone(article);
        return article;
    }

    /** Adds an article that has been read from a file, behind all others, with its lines there; they are what is kept of it. */
    void append(Article article, byte[] row) {
        if (many == null) {
            addUnique(article);
        } else {
            many.append(article, row);
        }
    }

    /**
     * Gives {@code reader} the lines of each article in turn, as they stand in the file.
     *
     * @return whether it did so: not where articles are objects, and not where the lines of one cannot be written
     */
    boolean forEachRow(Consumer<byte[]> reader) {
        return many != null && many.forEachRow(reader);
    }

    /** Those that may have a fault: all, or where they are rows those that have changed since none had any. */
    Stream<Article> doubtful() {
        return many == null ? stream() : many.doubtful();
    }

    /** None has a fault. */
    void foundSound() {
        if (many != null) {
            many.foundSound();
        }
    }

    @Override
    public Optional<Article> article(String id) {
        return many == null ? table.article(id) : many.find(id);
    }

    @Override
    public Optional<Article> articleIgnoringCase(String id) {
        return many == null ? table.articleIgnoringCase(id) : many.findIgnoringCase(id);
    }

    @Override
    public void listed(Article article) {
        if (many == null) {
            table.listed(article);
        }
    }

    @Override
    public void gone(Article article) {
        if (many == null) {
            table.gone(article);
        }
    }
}
