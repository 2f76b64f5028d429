package org.peristiwa.edit.correction;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.peristiwa.edit.TextHash;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Replacement;

/**
 * A text as it was before the last corrections that its article records. By them a file that was saved then is
 * brought up to date: a layer that another annotator sends, or what a save that was interrupted left behind.
 *
 * @param text as it was
 * @param since the corrections since then, oldest first
 */
public record EarlierText(ArticleText text, List<Replacement> since) {

    public EarlierText {
        since = List.copyOf(since);
    }

    /**
     * The text with this hash, found from the one of today by taking corrections back; empty where no earlier text had
     * it.
     *
     * @param hash lower-case hexadecimal SHA-256
     * @param text of {@code article} today
     */
    public static Optional<EarlierText> with(String hash, Article article, ArticleText text) {
        List<Replacement> all = replacements(article);
        ArticleText earlier = text;
        for (int i = all.size() - 1; i >= 0 && all.get(i).mayHaveMade(earlier); i--) {
            earlier = all.get(i).takeBack(earlier);
            if (TextHash.of(earlier).equals(hash)) {
                return Optional.of(new EarlierText(earlier, all.subList(i, all.size())));
            }
        }
        return Optional.empty();
    }

    /** {@code text} brought up to the hash that {@code article} says; empty where its corrections do not lead there. */
    public static Optional<ArticleText> today(ArticleText text, Article article) {
        List<Replacement> all = replacements(article);
        for (int i = all.size() - 1; i >= 0; i--) {
            Optional<ArticleText> later = applied(all.subList(i, all.size()), text);
            if (later.filter(one -> TextHash.of(one).equals(article.getTextHash()))
                    .isPresent()) {
                return later;
            }
        }
        return Optional.empty();
    }

    private static Optional<ArticleText> applied(List<Replacement> corrections, ArticleText text) {
        ArticleText later = text;
        for (Replacement one : corrections) {
            if (!one.appliesTo(later)) {
                return Optional.empty();
            }
            later = one.apply(later);
        }
        return Optional.of(later);
    }

    private static List<Replacement> replacements(Article article) {
        return RecordedCorrection.of(article).stream()
                .map(RecordedCorrection::replacement)
                .toList();
    }

    /**
     * Lets the extents of a layer that counts in this text count in today's.
     *
     * @param layer of no open corpus
     * @param todaysHash of today's text
     * @return the first annotation of which nothing would be left: then nothing has been changed
     */
    public Optional<Annotation> bringUpToDate(Layer layer, String todaysHash) {
        Optional<Annotation> emptied = layer.getAnnotations().stream()
                .filter(annotation ->
                        extents(annotation).anyMatch(extent -> follow(extent).isEmpty()))
                .findFirst();
        if (emptied.isEmpty()) {
            layer.getAnnotations().forEach(this::follow);
            layer.setTextHash(todaysHash);
        }
        return emptied;
    }

    private static Stream<Extent> extents(Annotation annotation) {
        if (annotation instanceof Mention mention) {
            return Stream.ofNullable(mention.getExtent());
        }
        return annotation instanceof Attribution attribution
                ? Stream.of(attribution.getCue(), attribution.getContent()).filter(Objects::nonNull)
                : Stream.empty();
    }

    private void follow(Annotation annotation) {
        if (annotation instanceof Mention mention && mention.getExtent() != null) {
            follow(mention.getExtent()).ifPresent(mention::setExtent);
        } else if (annotation instanceof Attribution attribution) {
            Optional.ofNullable(attribution.getCue()).flatMap(this::follow).ifPresent(attribution::setCue);
            Optional.ofNullable(attribution.getContent()).flatMap(this::follow).ifPresent(attribution::setContent);
        }
    }

    private Optional<Extent> follow(Extent extent) {
        Optional<Extent> moved = Optional.of(extent);
        for (Replacement one : since) {
            moved = moved.flatMap(one::fitted).map(one.forth());
        }
        return moved;
    }
}
