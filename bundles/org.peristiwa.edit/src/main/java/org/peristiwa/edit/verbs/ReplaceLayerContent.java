package org.peristiwa.edit.verbs;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.ECollections;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.LayerInvariants;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Place;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.index.AnnotationOrder;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.LayerState;

/**
 * Puts other annotations in the place of all that a layer has, as an import does.
 *
 * @param layer whose layer of which article
 * @param content a layer made outside the session, whose annotations are moved out of it; their ids are theirs
 *     already and they refer only to each other
 */
public record ReplaceLayerContent(LayerKey layer, Layer content) implements Verb<Layer> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.replaceLayerContent", layer.article());
    }

    @Override
    public Layer apply(EditContext context) {
        LayerEdit edit = LayerEdit.on(context, layer);
        Layer target = edit.layer();
        requireSound(context);
        List<Annotation> before = List.copyOf(target.getAnnotations());
        for (int i = before.size() - 1; i >= 0; i--) {
            edit.remove(target, Literals.LAYER__ANNOTATIONS, before.get(i));
        }
        List<Annotation> after = new ArrayList<>(content.getAnnotations());
        content.getAnnotations().clear();
        after.sort(AnnotationOrder.INSTANCE);
        for (Annotation annotation : after) {
            sortMembers(annotation);
            edit.add(target, Literals.LAYER__ANNOTATIONS, annotation);
        }
        if (content.getLastNumber() > target.getLastNumber()) {
            edit.set(target, Literals.LAYER__LAST_NUMBER, content.getLastNumber());
        }
        if (content.getState() != LayerState.NEW) {
            edit.set(target, Literals.LAYER__STATE, content.getState());
        } else if (!after.isEmpty()) {
            edit.begin();
        }
        edit.corpusMembers().forgetIf(member -> edit.index()
                .annotation(member.getCluster())
                .filter(Cluster.class::isInstance)
                .isEmpty());
        context.place(new Place(layer, null, null));
        return target;
    }

    private void requireSound(EditContext context) {
        List<LayerInvariants.Violation> violations =
                LayerInvariants.violations(content, context.session().text(layer.article()));
        if (!violations.isEmpty()) {
            throw new EditException(violations.get(0));
        }
    }

    private static void sortMembers(Annotation annotation) {
        if (annotation instanceof Entity entity) {
            ECollections.sort(entity.getMentions(), AnnotationOrder.INSTANCE);
        } else if (annotation instanceof Event event) {
            ECollections.sort(event.getMentions(), AnnotationOrder.INSTANCE);
        }
    }
}
