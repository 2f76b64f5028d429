package org.peristiwa.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Place;
import org.peristiwa.text.Span;
import org.peristiwa.words.Message;

/**
 * Something that a rule found.
 *
 * @param rule id of the rule
 * @param severity how bad it is
 * @param article id of the article that it is about; empty when it is about the corpus as such
 * @param annotator whose layer, or null when it is about the article or the corpus
 * @param annotation id of the annotation, or null when it is about a whole
 * @param span where in the text, or null when it has no place there
 * @param message what is wrong, one sentence
 * @param fixes ways to mend it, the best first
 */
public record Problem(
        String rule,
        Severity severity,
        String article,
        @Nullable String annotator,
        @Nullable String annotation,
        @Nullable Span span,
        Message message,
        List<QuickFix> fixes) {

    /** By article, place, annotator, rule and annotation: the same problems always come in the same order. */
    public static final Comparator<Problem> ORDER = Comparator.comparing(Problem::article)
            .thenComparing(Problem::span, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Problem::annotator, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Problem::rule)
            .thenComparing(Problem::annotation, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(problem -> problem.message().in(Locale.ROOT));

    public Problem {
        fixes = List.copyOf(fixes);
    }

    /** The article that it is about; empty when it is about the corpus as such. */
    public Optional<String> articleId() {
        return article.isEmpty() ? Optional.empty() : Optional.of(article);
    }

    /** The layer that it is in; empty when it is about the article itself. */
    public Optional<LayerKey> layer() {
        return annotator == null ? Optional.empty() : Optional.of(new LayerKey(annotator, article));
    }

    /** The annotation that it is about. */
    public Optional<String> annotationId() {
        return Optional.ofNullable(annotation);
    }

    /** Where in the text. */
    public Optional<Span> selection() {
        return Optional.ofNullable(span);
    }

    /** Where a view shows it; empty when it is about the article itself. */
    public Optional<Place> place() {
        return layer().map(key -> new Place(key, annotation, span));
    }
}
