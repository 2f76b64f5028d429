package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.TextHash;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.corpus.CorpusPackage;
import org.peristiwa.text.ArticleText;

/**
 * Adds an article to the corpus.
 *
 * @param id safe as a file name, see {@link org.peristiwa.edit.ArticleIds}, and not taken, whatever its case
 * @param details what is known of it
 * @param text its text, frozen from now on
 */
public record AddArticle(String id, ArticleDetails details, ArticleText text) implements Verb<Article> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.addArticle", id);
    }

    @Override
    public Article apply(EditContext context) {
        CorpusEdit edit = new CorpusEdit(context);
        CorpusEdit.requireFileName(id);
        if (edit.corpus().getArticles().stream().anyMatch(other -> other.getId().equalsIgnoreCase(id))) {
            throw new EditException("The corpus has an article " + id + " already.");
        }
        Article article = CorpusFactory.eINSTANCE.createArticle();
        article.setId(id);
        article.setTextHash(TextHash.of(text));
        edit.describe(article, details);
        edit.add(edit.corpus(), CorpusPackage.Literals.CORPUS__ARTICLES, article);
        context.changes().addText(id, text);
        return article;
    }
}
