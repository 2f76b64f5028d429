package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.Link;

/**
 * Lets a link of an annotation lead elsewhere.
 *
 * @param link of an annotation of an open layer
 * @param base which knowledge base, such as {@code Wikidata}
 * @param identifier of the entry, such as {@code Q3783}
 * @param name what the entry is called; empty for not said
 */
public record EditLink(Link link, String base, String identifier, String name) implements Verb<Link> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.editLink", identifier);
    }

    @Override
    public Link apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, link);
        edit.set(link, Literals.LINK__BASE, base);
        edit.set(link, Literals.LINK__IDENTIFIER, identifier);
        edit.set(link, Literals.LINK__LABEL, name.isEmpty() ? null : name);
        edit.showOwnerOf(link);
        return link;
    }
}
