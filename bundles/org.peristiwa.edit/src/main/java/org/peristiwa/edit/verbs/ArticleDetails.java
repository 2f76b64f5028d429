package org.peristiwa.edit.verbs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.corpus.Article;

/**
 * What is known of an article beside its text; an empty string where something is not known.
 *
 * @param title its headline
 * @param language BCP 47
 * @param source who published it
 * @param byline who wrote it
 * @param created document creation time, ISO 8601: what "yesterday" counts from
 * @param url where it was found
 * @param licence under what it may be used
 * @param metadata anything else, in order
 */
public record ArticleDetails(
        String title,
        String language,
        String source,
        String byline,
        String created,
        String url,
        String licence,
        Map<String, String> metadata) {

    /** Nothing known. */
    public static final ArticleDetails NONE = new ArticleDetails("", "", "", "", "", "", "", Map.of());

    public ArticleDetails {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }

    /** Only title and language known. */
    public static ArticleDetails titled(String title, String language) {
        return new ArticleDetails(title, language, "", "", "", "", "", Map.of());
    }

    /** What {@code article} says of itself. */
    public static ArticleDetails of(Article article) {
        Map<String, String> metadata = new LinkedHashMap<>();
        article.getMetadata().forEach(one -> metadata.put(orEmpty(one.getKey()), orEmpty(one.getValue())));
        return new ArticleDetails(
                orEmpty(article.getTitle()),
                orEmpty(article.getLanguage()),
                orEmpty(article.getSource()),
                orEmpty(article.getByline()),
                orEmpty(article.getCreated()),
                orEmpty(article.getUrl()),
                orEmpty(article.getLicence()),
                metadata);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
