package org.peristiwa.edit.storage;

import java.util.Optional;
import org.peristiwa.model.corpus.Article;

/** Finds the articles that an open corpus lists, so that none has to be searched for. */
public interface ArticleTable {

    Optional<Article> article(String id);

    /** The article with this id, or with one that differs from it in case only. */
    Optional<Article> articleIgnoringCase(String id);

    /** The corpus lists {@code article} from now on, by the id that it has. */
    void listed(Article article);

    /** The corpus does not list {@code article} any more, or not by the id that it has still. */
    void gone(Article article);
}
