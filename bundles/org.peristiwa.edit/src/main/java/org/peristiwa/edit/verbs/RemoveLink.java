package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.Link;

/**
 * Removes a link from its annotation.
 *
 * @param link of an annotation of an open layer
 */
public record RemoveLink(Link link) implements Verb<Annotation> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.removeLink");
    }

    @Override
    public Annotation apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, link);
        Annotation owner = (Annotation) link.eContainer();
        edit.remove(owner, Literals.ANNOTATION__LINKS, link);
        edit.show(owner);
        return owner;
    }
}
