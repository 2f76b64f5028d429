package org.peristiwa.exchange.tokens;

import java.util.Optional;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossWords;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;
import org.peristiwa.words.Localised;

/** Finds the run of tokens that stands for an extent, and tells what is not the same about it. */
public final class TokenFit {

    private final TokenView view;
    private final TokenOptions options;
    private final LayerLosses losses;

    public TokenFit(TokenView view, TokenOptions options, LayerLosses losses) {
        this.view = view;
        this.options = options;
        this.losses = losses;
    }

    /**
     * The tokens of {@code extent}, which belongs to {@code annotation}; empty, and told as a loss, where it touches
     * no token, or where a boundary inside a token is to be refused.
     */
    public Optional<TokenRange> fit(Annotation annotation, Extent extent) {
        if (extent.isDiscontinuous()) {
            losses.lost(
                    Loss.Kind.FLATTENED,
                    "discontinuous",
                    annotation,
                    LossWords.of("pieces", extent.pieceCount()),
                    options.flattening().told());
        }
        return fit(annotation, options.flattening().of(extent));
    }

    private Optional<TokenRange> fit(Annotation annotation, Span span) {
        Optional<TokenRange> touched = view.touching(span);
        if (touched.isEmpty()) {
            losses.dropped("no-token", annotation, LossWords.whiteSpaceOnly());
            return touched;
        }
        Span snapped = view.span(touched.get());
        if (snapped.equals(span)) {
            return touched;
        }
        if (span.contains(snapped)) {
            losses.lost(
                    Loss.Kind.FLATTENED,
                    "white-space",
                    annotation,
                    LossWords.of("whiteSpaceAtEdge"),
                    Localised.verbatim("\"" + view.surface(touched.get()) + "\""));
            return touched;
        }
        if (!options.snaps()) {
            losses.dropped("token-edge", annotation, LossWords.of("insideToken"));
            return Optional.empty();
        }
        losses.lost(
                Loss.Kind.FLATTENED,
                "token-edge",
                annotation,
                LossWords.of("insideToken"),
                Localised.verbatim("\"" + view.surface(touched.get()) + "\""));
        return touched;
    }
}
