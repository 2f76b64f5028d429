package org.peristiwa.edit.internal.refactor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerPackage.Literals;

/** Puts one annotation in the place of another of its id, with all that refers to it. */
final class References {

    private static final List<EReference> REFERENCES = List.of(
            Literals.TIME_MENTION__ANCHOR,
            Literals.ENTITY__MENTIONS,
            Literals.EVENT__MENTIONS,
            Literals.RELATION__SOURCE,
            Literals.RELATION__TARGET,
            Literals.ATTRIBUTION__SOURCE,
            Literals.ATTRIBUTION__CONTENT_EVENTS,
            Literals.ATTRIBUTION__CONTENT_ATTRIBUTIONS);

    private final EditContext context;
    private final Layer layer;

    References(EditContext context, Layer layer) {
        this.context = context;
        this.layer = layer;
    }

    /** One reference to the annotation that goes. */
    private record Reference(EObject from, EReference feature) {}

    /**
     * Takes {@code old} out and puts {@code made}, which has its id, in. What referred to the one refers to the other, where
     * its class may stand there; where not, the reference is lost.
     */
    void replace(Annotation old, Annotation made) {
        List<Reference> references = referencesTo(old);
        references.forEach(one -> release(one, old));
        context.changes().remove(layer, Literals.LAYER__ANNOTATIONS, old);
        context.changes().add(layer, Literals.LAYER__ANNOTATIONS, made);
        for (Reference one : references) {
            if (one.feature().getEReferenceType().isSuperTypeOf(made.eClass())) {
                restore(one, made);
            }
        }
    }

    private List<Reference> referencesTo(Annotation old) {
        LayerIndex index = context.session().index(layer);
        List<Reference> found = new ArrayList<>();
        if (old instanceof Filler filler) {
            for (Argument argument : index.argumentsFilledBy(filler)) {
                found.add(new Reference(argument, Literals.ARGUMENT__FILLER));
            }
        }
        for (Annotation referrer : index.referrers(old)) {
            for (EReference feature : REFERENCES) {
                if (feature.getEContainingClass().isSuperTypeOf(referrer.eClass()) && refers(referrer, feature, old)) {
                    found.add(new Reference(referrer, feature));
                }
            }
        }
        return found;
    }

    /** A list that stays in order is known to hold it, as nothing else of that class refers to a mention. */
    private static boolean refers(Annotation referrer, EReference feature, Annotation old) {
        if (feature == Literals.ENTITY__MENTIONS || feature == Literals.EVENT__MENTIONS) {
            return true;
        }
        Object value = referrer.eGet(feature);
        return value == old || (value instanceof List<?> list && list.contains(old));
    }

    private void release(Reference one, Annotation old) {
        if (one.feature().isMany()) {
            context.changes().remove(one.from(), one.feature(), old);
        } else {
            context.changes().set(one.from(), one.feature(), null);
        }
    }

    private void restore(Reference one, Annotation made) {
        if (one.feature().isMany()) {
            context.changes().add(one.from(), one.feature(), made);
        } else {
            context.changes().set(one.from(), one.feature(), made);
        }
    }
}
