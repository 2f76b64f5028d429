package org.peristiwa.edit.verbs;

import java.util.ArrayList;
import java.util.List;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

/**
 * Adds a piece to a mention, which becomes discontinuous where the piece does not touch it. A piece that overlaps the
 * others is joined with them.
 *
 * @param mention of an open layer, with an extent
 * @param piece in the text
 */
public record AddPiece(Mention mention, Span piece) implements Verb<Mention> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.addPiece");
    }

    @Override
    public Mention apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, mention);
        if (mention.getExtent() == null) {
            throw Refusal.of("event.implicit");
        }
        Extent extent = joined(mention.getExtent(), piece);
        edit.requireFits(extent);
        edit.set(mention, Literals.MENTION__EXTENT, extent);
        edit.show(mention);
        return mention;
    }

    private static Extent joined(Extent extent, Span piece) {
        int begin = piece.begin();
        int end = piece.end();
        List<Span> pieces = new ArrayList<>();
        for (Span other : extent.pieces()) {
            if (other.overlaps(piece)) {
                begin = Math.min(begin, other.begin());
                end = Math.max(end, other.end());
            } else {
                pieces.add(other);
            }
        }
        pieces.add(new Span(begin, end));
        return Extent.of(pieces).withHead(extent.head().orElse(null));
    }
}
