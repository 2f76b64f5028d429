package org.peristiwa.edit.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.schema.FillerKind;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Span;

/**
 * Asks for all occurrences of some words that one annotator has not marked as a kind of mention.
 *
 * @param annotator id of the annotator
 * @param article id of the article to look in, or null for all
 * @param words what to look for: whole tokens, whatever white space is between them
 * @param matchCase whether capitals have to be the same
 * @param kind as what they are to be marked
 */
public record OccurrenceQuery(
        String annotator, @Nullable String article, String words, boolean matchCase, FillerKind kind) {

    /**
     * Looks for them, article by article; nothing is changed. A text or layer that cannot be read ends it.
     *
     * @return in the order of the corpus and of the text
     * @throws EditException if there are no words to look for
     * @throws CancelledEditException if it is cancelled
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    public List<Occurrence> find(CorpusSession session, BulkProgress progress) {
        if (words.isBlank()) {
            throw Refusal.of("words.none");
        }
        WordMatch match = new WordMatch(words, matchCase);
        List<String> articles = session.reading(() -> session.corpus().getArticles().stream()
                .map(Article::getId)
                .filter(id -> article == null || article.equals(id))
                .toList());
        List<Occurrence> found = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            String id = articles.get(i);
            progress.step(id, i, articles.size());
            session.reading(() -> found.addAll(in(session, new LayerKey(annotator, id), match)));
        }
        return found;
    }

    private List<Occurrence> in(CorpusSession session, LayerKey key, WordMatch match) {
        if (session.article(key.article()).isEmpty()) {
            return List.of();
        }
        ArticleText text = session.text(key.article());
        Optional<LayerIndex> index = session.layer(key).map(session::index);
        List<Occurrence> found = new ArrayList<>();
        int behind = 0;
        for (Span span : match.in(text)) {
            boolean free = span.begin() >= behind
                    && isWhole(span, session.segmentation(key.article()))
                    && index.stream().noneMatch(layer -> isMarked(layer, span));
            if (free) {
                found.add(new Occurrence(
                        key,
                        span,
                        Context.before(text, span.begin()),
                        text.slice(span),
                        Context.after(text, span.end())));
                behind = span.end();
            }
        }
        return found;
    }

    private static boolean isWhole(Span span, Segmentation cut) {
        return cut.snap(span).equals(span);
    }

    private boolean isMarked(LayerIndex layer, Span span) {
        return layer.exactly(Extent.of(span)).stream().anyMatch(mention -> TypeKind.ofMention(mention) == kind);
    }
}
