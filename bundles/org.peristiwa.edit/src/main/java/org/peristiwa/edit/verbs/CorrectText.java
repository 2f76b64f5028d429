package org.peristiwa.edit.verbs;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Place;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.correction.CorrectionEffect;
import org.peristiwa.edit.correction.CorrectionEffect.Affected;
import org.peristiwa.edit.correction.Emptied;
import org.peristiwa.edit.correction.RecordedCorrection;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.CorpusPackage;
import org.peristiwa.model.corpus.TextCorrection;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Replacement;
import org.peristiwa.text.Span;

/**
 * Corrects words of an article's text. The extents of all layers of all annotators follow, by the rules of
 * {@link Replacement}; the article records the correction.
 *
 * @param at who corrects which article: the name that is recorded, and the layer that the user sees
 * @param words UTF-16 span of the words; it cuts no character in two
 * @param correction what stands in their place; may be empty
 * @param emptied what becomes of annotations of which nothing is left
 */
public record CorrectText(LayerKey at, Span words, String correction, Emptied emptied) implements Verb<TextCorrection> {

    private static final int NAMED_AT_MOST = 3;

    /** Refuses where nothing would be left of an annotation. */
    public CorrectText(LayerKey at, Span words, String correction) {
        this(at, words, correction, Emptied.REFUSE);
    }

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.correctText", correction);
    }

    @Override
    public TextCorrection apply(EditContext context) {
        Article article = new CorpusEdit(context).article(at.article());
        try {
            Replacement replacement = replacement(context.session().text(at.article()));
            fit(context, CorrectionEffect.of(context.session(), at.article(), replacement));
            TextCorrection recorded =
                    new RecordedCorrection(replacement, context.now().toString(), at.annotator()).asModel();
            context.changes().add(article, CorpusPackage.Literals.ARTICLE__CORRECTIONS, recorded);
            context.changes().replaceText(at.article(), replacement);
            context.place(new Place(at, null, correction.isEmpty() ? null : placeOf(replacement)));
            return recorded;
        } catch (UncheckedIOException e) {
            throw Refusal.of("correction.unreadable", String.valueOf(e.getMessage()));
        }
    }

    private static Span placeOf(Replacement replacement) {
        return new Span(
                replacement.offset(),
                replacement.offset() + replacement.inserted().length());
    }

    private Replacement replacement(ArticleText text) {
        if (words.end() > text.length() || !text.isBoundary(words.begin()) || !text.isBoundary(words.end())) {
            throw Refusal.of("correction.noWords", words);
        }
        Replacement replacement;
        try {
            replacement = new Replacement(words.begin(), text.slice(words), correction);
        } catch (IllegalArgumentException e) {
            throw Refusal.of("correction.half");
        }
        if (!replacement.isChange()) {
            throw Refusal.of("correction.same");
        }
        return replacement;
    }

    private void fit(EditContext context, CorrectionEffect effect) {
        List<Affected> lost = effect.emptied();
        if (!lost.isEmpty() && emptied == Emptied.REFUSE) {
            throw nothingLeft(lost);
        }
        for (Affected one : effect.affected()) {
            if (one.annotation().eContainer() == null) {
                continue; // gone already with another
            }
            LayerEdit edit = LayerEdit.of(context, one.annotation());
            if (one.fitted().isPresent()) {
                edit.set(one.annotation(), one.feature(), one.fitted().get());
            } else {
                release(edit, one);
            }
        }
    }

    private static void release(LayerEdit edit, Affected one) {
        if (one.annotation() instanceof EventMention) {
            edit.set(one.annotation(), one.feature(), null);
        } else if (one.annotation() instanceof Attribution report) {
            edit.set(report, one.feature(), null);
            if (ReportParts.of(report).equals(ReportParts.NONE)) {
                new Removal(edit).remove(report);
            }
        } else {
            new Removal(edit).remove(one.annotation());
        }
    }

    private static EditException nothingLeft(List<Affected> lost) {
        String names = lost.stream()
                .limit(NAMED_AT_MOST)
                .map(one -> one.annotation().getId() + " (" + one.layer().annotator() + ")")
                .collect(Collectors.joining(", "));
        int more = lost.size() - NAMED_AT_MOST;
        return more > 0
                ? Refusal.of("correction.nothingLeftMore", names, more)
                : Refusal.of("correction.nothingLeft", names);
    }
}
