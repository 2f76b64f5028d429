package org.peristiwa.check.internal;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.Problem;
import org.peristiwa.check.Severity;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.text.ArticleText;
import org.peristiwa.words.Message;

/** A layer that is ready to be checked, or the problem that keeps it from being so. */
record CheckedLayer(Optional<LayerContext> context, List<Problem> damage) {

    static final String ARTICLE_UNREADABLE = "article-unreadable";
    static final String LAYER_UNREADABLE = "layer-unreadable";

    /** @throws IllegalArgumentException if the corpus has no such article */
    static CheckedLayer open(CorpusSession session, LayerKey key) {
        Article article = session.article(key.article())
                .orElseThrow(() -> new IllegalArgumentException("no article " + key.article()));
        List<Problem> damage = articleDamage(session, key.article());
        if (!damage.isEmpty()) {
            return new CheckedLayer(Optional.empty(), damage);
        }
        try {
            ArticleText text = session.text(key.article());
            Optional<LayerContext> context =
                    session.layer(key).map(layer -> contextOf(session, key, article, layer, text));
            return new CheckedLayer(context, List.of());
        } catch (UncheckedIOException | EditException e) {
            return new CheckedLayer(
                    Optional.empty(), List.of(damage(LAYER_UNREADABLE, key.article(), key.annotator(), e)));
        }
    }

    private static LayerContext contextOf(
            CorpusSession session, LayerKey key, Article article, Layer layer, ArticleText text) {
        return new LayerContext(session, key, article, layer, session.index(layer), session.types(), text);
    }

    /** What keeps the article's text from being read; empty where nothing does. */
    static List<Problem> articleDamage(CorpusSession session, String article) {
        try {
            session.text(article);
            return List.of();
        } catch (UncheckedIOException e) {
            return List.of(damage(ARTICLE_UNREADABLE, article, null, e));
        }
    }

    private static Problem damage(String rule, String article, @Nullable String annotator, RuntimeException failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        String reason = String.valueOf(cause.getMessage());
        return new Problem(
                rule,
                Severity.ERROR,
                article,
                annotator,
                null,
                null,
                Message.of(CheckedLayer.class, rule, reason),
                List.of());
    }
}
