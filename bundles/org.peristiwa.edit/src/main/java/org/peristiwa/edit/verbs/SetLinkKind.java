package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.Link;

/**
 * Says what sort of link a link of an annotation is.
 *
 * @param link of an annotation of an open layer
 * @param kind in the words of the format that it is for; empty for a plain reference
 */
public record SetLinkKind(Link link, String kind) implements Verb<Link> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setLinkKind", kind);
    }

    @Override
    public Link apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, link);
        edit.setText(link, Literals.LINK__KIND, kind);
        edit.showOwnerOf(link);
        return link;
    }
}
