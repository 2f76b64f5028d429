package org.peristiwa.edit.verbs;

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
 * Takes a piece from a discontinuous mention; a head that lay in it is forgotten.
 *
 * @param mention of an open layer
 * @param piece exactly one of its pieces, not its last
 */
public record RemovePiece(Mention mention, Span piece) implements Verb<Mention> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.removePiece");
    }

    @Override
    public Mention apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, mention);
        List<Span> pieces =
                mention.getExtent() == null ? List.of() : mention.getExtent().pieces();
        if (!pieces.contains(piece) || pieces.size() == 1) {
            throw Refusal.of("extent.onePiece");
        }
        Extent left =
                Extent.of(pieces.stream().filter(other -> !other.equals(piece)).toList());
        Span head = mention.getExtent()
                .head()
                .filter(left::overlaps)
                .filter(left.hull()::contains)
                .orElse(null);
        edit.set(mention, Literals.MENTION__EXTENT, left.withHead(head));
        edit.show(mention);
        return mention;
    }
}
