package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Extent;

/**
 * Lets a mention cover something else. An implicit event gets a trigger by it.
 *
 * @param mention of an open layer
 * @param extent lies in the text and cuts no character in two
 */
public record ChangeExtent(Mention mention, Extent extent) implements Verb<Mention> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.changeExtent");
    }

    @Override
    public Mention apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, mention);
        edit.requireFits(extent);
        edit.set(mention, Literals.MENTION__EXTENT, extent);
        edit.show(mention);
        return mention;
    }
}
