package org.peristiwa.exchange.labeling;

import java.util.Optional;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossWords;
import org.peristiwa.exchange.standoff.StandoffView;
import org.peristiwa.exchange.tokens.Flattening;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Extent;

/** Places mentions in formats whose spans have one piece. */
record OnePiece(Flattening flattening, LayerLosses losses) implements StandoffView.Placing {

    @Override
    public Optional<Extent> place(Mention mention, Extent extent) {
        if (extent.isDiscontinuous()) {
            losses.lost(
                    Loss.Kind.FLATTENED,
                    "discontinuous",
                    mention,
                    LossWords.of("pieces", extent.pieceCount()),
                    flattening.told());
        }
        return Optional.of(Extent.of(flattening.of(extent)));
    }
}
