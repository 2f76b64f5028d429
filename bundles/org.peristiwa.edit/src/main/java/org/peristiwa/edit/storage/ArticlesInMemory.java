package org.peristiwa.edit.storage;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peristiwa.model.corpus.Article;

/** Articles by their ids. */
public final class ArticlesInMemory implements ArticleTable {

    private final Map<String, Article> byId = new HashMap<>();
    /** Only those whose ids have a capital in them: of most a second entry would say nothing. */
    private final Map<String, Article> bySmallId = new HashMap<>();

    @Override
    public Optional<Article> article(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Optional<Article> articleIgnoringCase(String id) {
        String small = inSmallLetters(id);
        return article(small).or(() -> Optional.ofNullable(bySmallId.get(small)));
    }

    @Override
    public void listed(Article article) {
        byId.put(article.getId(), article);
        String small = inSmallLetters(article.getId());
        if (!small.equals(article.getId())) {
            bySmallId.put(small, article);
        }
    }

    @Override
    public void gone(Article article) {
        byId.remove(article.getId(), article);
        bySmallId.remove(inSmallLetters(article.getId()), article);
    }

    private static String inSmallLetters(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
