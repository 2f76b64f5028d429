package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.corpus.Article;

/**
 * Writes down what is known of an article.
 *
 * @param id of an article of the corpus
 * @param details all that is known of it
 */
public record EditArticleMetadata(String id, ArticleDetails details) implements Verb<Article> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.editArticleMetadata", id);
    }

    @Override
    public Article apply(EditContext context) {
        CorpusEdit edit = new CorpusEdit(context);
        Article article = edit.article(id);
        edit.describe(article, details);
        return article;
    }
}
