package org.peristiwa.exchange.conll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.LossWords;
import org.peristiwa.exchange.parts.LayerDocument;
import org.peristiwa.exchange.tokens.TokenFit;
import org.peristiwa.exchange.tokens.TokenOptions;
import org.peristiwa.exchange.tokens.TokenRange;
import org.peristiwa.exchange.tokens.TokenView;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;

/** Mentions of a layer of which no two share a token: of nested ones the outermost, of crossing ones the first. */
final class FlatLayer {

    /** A mention that stays. */
    record Labelled(Mention mention, TokenRange range) {

        String type() {
            return mention.getType() == null || mention.getType().isEmpty() ? "Mention" : mention.getType();
        }
    }

    private final TokenView view;
    private final LayerLosses losses;
    private final boolean events;

    /** @param events whether the labels are those of triggers, else of all other mentions */
    FlatLayer(TokenView view, LayerLosses losses, boolean events) {
        this.view = view;
        this.losses = losses;
        this.events = events;
    }

    /** The mentions that stay, in text order; what does not is told. */
    List<Labelled> of(LayerDocument document, TokenOptions options) {
        TokenFit fit = new TokenFit(view, options, losses);
        List<Labelled> found = new ArrayList<>();
        for (Annotation annotation : document.layer().getAnnotations()) {
            if (annotation instanceof Mention mention && mention.getExtent() != null) {
                if (mention instanceof EventMention != events) {
                    losses.dropped("other-layer", mention, ConllWords.of(events ? "noTrigger" : "trigger"));
                } else {
                    Optional<TokenRange> range = fit.fit(mention, mention.getExtent());
                    range.ifPresent(tokens -> found.add(new Labelled(mention, tokens)));
                }
            }
            if (annotation instanceof EventMention event) {
                for (Argument argument : event.getArguments()) {
                    losses.dropped("participant", event, LossWords.participant(argument));
                }
            }
        }
        found.sort(Comparator.comparingInt((Labelled each) -> each.range().begin())
                .thenComparingInt(each -> -each.range().end()));
        return withoutOverlap(found);
    }

    private List<Labelled> withoutOverlap(List<Labelled> sorted) {
        List<Labelled> kept = new ArrayList<>();
        int end = 0;
        for (Labelled each : sorted) {
            if (!view.isInOneSentence(each.range())) {
                losses.dropped("sentence", each.mention(), LossWords.overSentence());
            } else if (each.range().begin() < end) {
                losses.dropped("overlap", each.mention(), LossWords.overlapping());
            } else {
                kept.add(each);
                end = each.range().end();
            }
        }
        return kept;
    }
}
