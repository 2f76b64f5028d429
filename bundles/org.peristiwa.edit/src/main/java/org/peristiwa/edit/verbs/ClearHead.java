package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.Mention;

/**
 * Forgets the head of a mention.
 *
 * @param mention of an open layer
 */
public record ClearHead(Mention mention) implements Verb<Mention> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.clearHead");
    }

    @Override
    public Mention apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, mention);
        if (mention.getExtent() != null) {
            edit.set(mention, Literals.MENTION__EXTENT, mention.getExtent().withHead(null));
        }
        edit.show(mention);
        return mention;
    }
}
