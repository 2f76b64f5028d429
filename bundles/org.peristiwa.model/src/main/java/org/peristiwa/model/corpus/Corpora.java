package org.peristiwa.model.corpus;

import java.util.function.Function;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.InternalEObject;
import org.peristiwa.model.corpus.impl.CorpusImpl;

/** Makes corpora of which others keep a part. */
public final class Corpora {

    private Corpora() {}

    /**
     * An empty corpus with a list of articles of the caller's making, for corpora that list more than memory is for.
     *
     * @param articles makes the list for its owner; it is that of {@link CorpusPackage.Literals#CORPUS__ARTICLES}
     */
    public static Corpus listing(Function<InternalEObject, EList<Article>> articles) {
        return new ListingCorpus(articles);
    }

    private static final class ListingCorpus extends CorpusImpl {

        ListingCorpus(Function<InternalEObject, EList<Article>> articles) {
            this.articles = articles.apply(this);
        }
    }
}
