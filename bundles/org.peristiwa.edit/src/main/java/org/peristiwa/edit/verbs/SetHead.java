package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

/**
 * Marks the head of a mention.
 *
 * @param mention of an open layer, with an extent
 * @param head inside its hull
 */
public record SetHead(Mention mention, Span head) implements Verb<Mention> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setHead");
    }

    @Override
    public Mention apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, mention);
        if (mention.getExtent() == null || !mention.getExtent().hull().contains(head)) {
            throw Refusal.of("extent.head");
        }
        Extent extent = mention.getExtent().withHead(head);
        edit.requireFits(Extent.of(head));
        edit.set(mention, Literals.MENTION__EXTENT, extent);
        edit.show(mention);
        return mention;
    }
}
