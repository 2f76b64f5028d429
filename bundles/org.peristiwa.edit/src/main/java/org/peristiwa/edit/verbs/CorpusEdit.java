package org.peristiwa.edit.verbs;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.peristiwa.edit.ArticleIds;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.EditException;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.corpus.CorpusPackage;
import org.peristiwa.model.corpus.Metadata;

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
        return context.session()
                .article(id)
                .orElseThrow(() -> new EditException("The corpus has no article " + id + "."));
    }

    /** @throws EditException if files cannot be named by {@code id} */
    static void requireFileName(String id) {
        if (!ArticleIds.isSafe(id)) {
            throw new EditException("Files cannot be named by \"" + id + "\".");
        }
    }

    void set(EObject object, EStructuralFeature feature, String value) {
        context.changes().set(object, feature, value.isEmpty() ? null : value);
    }

    void add(EObject object, EStructuralFeature feature, Object value) {
        context.changes().add(object, feature, value);
    }

    void remove(EObject object, EStructuralFeature feature, Object value) {
        context.changes().remove(object, feature, value);
    }

    /** Writes what is known of an article. */
    void describe(Article article, ArticleDetails details) {
        set(article, CorpusPackage.Literals.ARTICLE__TITLE, details.title());
        set(article, CorpusPackage.Literals.ARTICLE__LANGUAGE, details.language());
        set(article, CorpusPackage.Literals.ARTICLE__SOURCE, details.source());
        set(article, CorpusPackage.Literals.ARTICLE__BYLINE, details.byline());
        set(article, CorpusPackage.Literals.ARTICLE__CREATED, details.created());
        set(article, CorpusPackage.Literals.ARTICLE__URL, details.url());
        set(article, CorpusPackage.Literals.ARTICLE__LICENCE, details.licence());
        if (!details.metadata().equals(ArticleDetails.of(article).metadata())) {
            List.copyOf(article.getMetadata())
                    .forEach(one -> remove(article, CorpusPackage.Literals.ARTICLE__METADATA, one));
            details.metadata().forEach((key, value) -> {
                Metadata one = CorpusFactory.eINSTANCE.createMetadata();
                one.setKey(key);
                one.setValue(value);
                add(article, CorpusPackage.Literals.ARTICLE__METADATA, one);
            });
        }
    }
}
