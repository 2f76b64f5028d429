package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.Mention;

/**
 * Gives a mention or cluster another type; for relations there is {@link RetypeRelation}.
 *
 * @param annotation a mention or a cluster
 * @param type id of the new type
 */
public record Retype(Annotation annotation, String type) implements Verb<Annotation> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.retype", type);
    }

    @Override
    public Annotation apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, annotation);
        if (annotation instanceof Mention) {
            edit.set(annotation, Literals.MENTION__TYPE, type);
        } else if (annotation instanceof Cluster) {
            edit.set(annotation, Literals.CLUSTER__TYPE, type);
        } else {
            throw Refusal.of("retype");
        }
        edit.show(annotation);
        return annotation;
    }
}
