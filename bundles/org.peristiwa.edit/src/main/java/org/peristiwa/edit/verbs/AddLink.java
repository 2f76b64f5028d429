package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.Link;

/**
 * Links an annotation to an entry of a knowledge base.
 *
 * @param annotation of an open layer
 * @param base which knowledge base, such as {@code Wikidata}
 * @param identifier of the entry, such as {@code Q3783}
 * @param name what the entry is called; empty for not said
 */
public record AddLink(Annotation annotation, String base, String identifier, String name) implements Verb<Link> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.addLink", identifier);
    }

    @Override
    public Link apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, annotation);
        Link link = LayerFactory.eINSTANCE.createLink();
        link.setBase(base);
        link.setIdentifier(identifier);
        link.setLabel(name.isEmpty() ? null : name);
        edit.add(annotation, Literals.ANNOTATION__LINKS, link);
        edit.show(annotation);
        return link;
    }
}
