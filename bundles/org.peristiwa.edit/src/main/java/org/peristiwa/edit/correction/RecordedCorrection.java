package org.peristiwa.edit.correction;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.corpus.TextCorrection;
import org.peristiwa.text.Replacement;

/**
 * A correction of a text as an article records it.
 *
 * @param replacement what gave way to what
 * @param at ISO 8601 instant; empty where it is not known
 * @param by who did it; empty where it is not known
 */
public record RecordedCorrection(Replacement replacement, String at, String by) {

    /** What {@code article} records, oldest first; what cannot be one is left out. */
    public static List<RecordedCorrection> of(Article article) {
        return article.getCorrections().stream()
                .flatMap(recorded -> read(recorded).stream())
                .toList();
    }

    private static Optional<RecordedCorrection> read(TextCorrection recorded) {
        try {
            Replacement replacement = new Replacement(
                    recorded.getOffset(), orEmpty(recorded.getRemoved()), orEmpty(recorded.getInserted()));
            return Optional.of(
                    new RecordedCorrection(replacement, orEmpty(recorded.getAt()), orEmpty(recorded.getBy())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** In the model's form; part of nothing yet. */
    public TextCorrection asModel() {
        TextCorrection recorded = CorpusFactory.eINSTANCE.createTextCorrection();
        recorded.setOffset(replacement.offset());
        recorded.setRemoved(replacement.removed());
        recorded.setInserted(replacement.inserted());
        recorded.setAt(at.isEmpty() ? null : at);
        recorded.setBy(by.isEmpty() ? null : by);
        return recorded;
    }
}
