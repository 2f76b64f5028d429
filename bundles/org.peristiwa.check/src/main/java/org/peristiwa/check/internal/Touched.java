package org.peristiwa.check.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.peristiwa.check.Reach;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Extent;

/** What a step did to one layer: the annotations it changed, the places they had and have, and the fillers they had and have. */
final class Touched {

    private final Set<Annotation> annotations = new LinkedHashSet<>();
    private final Set<Extent> places = new LinkedHashSet<>();
    private final Set<Filler> fillers = new LinkedHashSet<>();

    private Touched() {}

    /** What {@code change} did to each of the layers that it names. */
    static Map<LayerKey, Touched> by(CorpusChange change, CorpusSession session) {
        Map<LayerKey, Touched> touched = new HashMap<>();
        change.layers().forEach(key -> touched.put(key, new Touched()));
        for (CorpusChange.Part part : change.parts()) {
            if (part instanceof CorpusChange.FeatureChange feature) {
                for (Touched layer : layersOf(feature.object(), session, touched)) {
                    layer.take(feature);
                }
            }
        }
        return touched;
    }

    // What has been taken out since hangs on no layer: it may have been in any of those touched.
    private static Collection<Touched> layersOf(EObject object, CorpusSession session, Map<LayerKey, Touched> touched) {
        Layer layer = ancestor(object, Layer.class);
        if (layer == null) {
            return touched.values();
        }
        Touched one = touched.get(session.keyOf(layer));
        return one == null ? List.of() : List.of(one);
    }

    private static <T extends EObject> @Nullable T ancestor(EObject object, Class<T> type) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }

    private void take(CorpusChange.FeatureChange part) {
        Annotation annotation = ancestor(part.object(), Annotation.class);
        if (annotation != null) {
            takeAnnotation(annotation);
        }
        if (part instanceof CorpusChange.ValueSet set) {
            takeValue(set.before());
            takeValue(set.after());
        } else if (part instanceof CorpusChange.ValueAdded added) {
            takeValue(added.value());
        } else if (part instanceof CorpusChange.ValueRemoved removed) {
            takeValue(removed.value());
        }
    }

    private void takeValue(@Nullable Object value) {
        if (value instanceof Extent extent) {
            places.add(extent);
        } else if (value instanceof Argument argument && argument.getFiller() != null) {
            fillers.add(argument.getFiller());
        } else if (value instanceof Annotation annotation) {
            takeAnnotation(annotation);
        }
        if (value instanceof Filler filler) {
            fillers.add(filler);
        }
    }

    private void takeAnnotation(Annotation annotation) {
        if (!annotations.add(annotation)) {
            return;
        }
        if (annotation instanceof Mention mention && mention.getExtent() != null) {
            places.add(mention.getExtent());
        }
        if (annotation instanceof EventMention event) {
            event.getArguments().forEach(this::takeValue);
        }
    }

    /** The changed annotations, also those that are no longer in the layer. */
    Set<Annotation> annotations() {
        return annotations;
    }

    /** The annotations of the layer that a rule with this reach has to look at again. */
    Set<Annotation> within(Reach reach, LayerIndex index) {
        Set<Annotation> again = new LinkedHashSet<>(annotations);
        annotations.forEach(annotation -> addReferrers(annotation, index, again));
        if (reach == Reach.WHAT_IS_NEAR) {
            places.forEach(place -> again.addAll(index.hullOverlapping(place.hull())));
            fillers.forEach(
                    filler -> index.argumentsFilledBy(filler).forEach(argument -> again.add(argument.getEvent())));
        }
        again.removeIf(annotation -> index.annotation(annotation.getId())
                .filter(living -> living == annotation)
                .isEmpty());
        return again;
    }

    // A cluster without a type of its own has that of its mentions, and is shown where they are: who names it depends
    // on them as well.
    private static void addReferrers(Annotation annotation, LayerIndex index, Set<Annotation> again) {
        for (Annotation referrer : index.referrers(annotation)) {
            again.add(referrer);
            if (referrer instanceof Cluster) {
                again.addAll(index.referrers(referrer));
            }
        }
    }
}
