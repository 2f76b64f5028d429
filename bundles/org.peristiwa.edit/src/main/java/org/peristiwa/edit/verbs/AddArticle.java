package org.peristiwa.edit.verbs;

import java.util.List;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.TextHash;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.correction.RecordedCorrection;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.corpus.CorpusPackage;
import org.peristiwa.text.ArticleText;

/**
 * Adds an article to the corpus.
 *
 * @param id safe as a file name, see {@link org.peristiwa.edit.ArticleIds}, and not taken, whatever its case
 * @param details what is known of it
 * @param text its text; only {@link CorrectText} changes it from now on
 * @param corrections what was corrected in it before, oldest first
 */
public record AddArticle(String id, ArticleDetails details, ArticleText text, List<RecordedCorrection> corrections)
        implements Verb<Article> {

    public AddArticle {
        corrections = List.copyOf(corrections);
    }

    /** Adds one in which nothing has been corrected. */
    public AddArticle(String id, ArticleDetails details, ArticleText text) {
        this(id, details, text, List.of());
    }

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.addArticle", id);
    }

    @Override
    public Article apply(EditContext context) {
        CorpusEdit edit = new CorpusEdit(context);
        CorpusEdit.requireFileName(id);
        if (context.session().articleIgnoringCase(id).isPresent()) {
            throw Refusal.of("corpus.articleThere", id);
        }
        Article article = CorpusFactory.eINSTANCE.createArticle();
        article.setId(id);
        article.setTextHash(TextHash.of(text));
        edit.describe(article, details);
        corrections.forEach(one -> article.getCorrections().add(one.asModel()));
        edit.add(edit.corpus(), CorpusPackage.Literals.CORPUS__ARTICLES, article);
        context.changes().addText(id, text);
        return article;
    }
}
