package org.peristiwa.check.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.peristiwa.check.AnnotationRule;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.Reach;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

/** What a step did to one layer: the annotations it changed, the places they had and have, and what they named and name. */
final class Touched {

    /** What says nothing to whoever names the annotation; see {@link Reach}. */
    private static final Set<EStructuralFeature> QUIET = Set.of(
            Literals.ANNOTATION__NOTES,
            Literals.ANNOTATION__LINKS,
            Literals.ANNOTATION__CONFIDENCE,
            Literals.ANNOTATION__ORIGIN,
            Literals.ANNOTATION__CREATOR,
            Literals.ANNOTATION__CREATED,
            Literals.ANNOTATION__SOURCE_ID);

    private final Set<Annotation> annotations = new LinkedHashSet<>();
    /** Those of them that look different to whoever names them. */
    private final Set<Annotation> visibly = new LinkedHashSet<>();

    private final Map<Annotation, List<Extent>> formerPlaces = new HashMap<>();
    private final Set<Extent> places = new LinkedHashSet<>();
    private final Set<Annotation> named = new LinkedHashSet<>();
    /** What was in the place of another until now. */
    private final Set<Annotation> released = new LinkedHashSet<>();
    /** The fillers, then and now, of events that were or are implicit. */
    private final Set<Filler> fillersOfImplicit = new LinkedHashSet<>();

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
        Annotation owner = ancestor(part.object(), Annotation.class);
        if (owner != null) {
            takeOwner(owner, part.object() == owner && QUIET.contains(part.feature()));
        }
        if (part instanceof CorpusChange.ValueSet set) {
            takeValue(owner, set.before());
            takeValue(owner, set.after());
            takeReleased(part.object() == owner, set);
            if (set.feature() == Literals.MENTION__EXTENT && owner instanceof EventMention event) {
                takeImplicit(event, set.before() == null || set.after() == null);
            }
        } else if (part instanceof CorpusChange.ValueAdded added) {
            takeValue(owner, added.value());
        } else if (part instanceof CorpusChange.ValueRemoved removed) {
            takeValue(owner, removed.value());
        }
    }

    private void takeOwner(Annotation annotation, boolean quietly) {
        annotations.add(annotation);
        if (quietly || !visibly.add(annotation)) {
            return;
        }
        if (annotation instanceof Mention mention && mention.getExtent() != null) {
            places.add(mention.getExtent());
        }
        if (annotation instanceof EventMention event) {
            takeImplicit(event, event.getExtent() == null);
        }
    }

    // Undone, a step has its values the other way round.
    private void takeReleased(boolean byAnnotation, CorpusChange.ValueSet set) {
        if (byAnnotation) {
            Stream.concat(Stream.ofNullable(set.before()), Stream.ofNullable(set.after()))
                    .filter(Annotation.class::isInstance)
                    .forEach(one -> released.add((Annotation) one));
        }
    }

    private void takeImplicit(EventMention event, boolean isOrWasImplicit) {
        if (isOrWasImplicit) {
            event.getArguments().forEach(argument -> takeFiller(argument.getFiller()));
        }
    }

    private void takeFiller(@Nullable Filler filler) {
        if (filler != null) {
            fillersOfImplicit.add(filler);
        }
    }

    private void takeValue(@Nullable Annotation owner, @Nullable Object value) {
        if (value instanceof Extent extent) {
            places.add(extent);
            if (owner != null) {
                formerPlaces.computeIfAbsent(owner, one -> new ArrayList<>(2)).add(extent);
            }
        } else if (value instanceof Argument argument) {
            takeNamed(owner, argument.getFiller());
        } else if (value instanceof Annotation annotation && owner == null) {
            takeWhole(annotation);
        } else if (value instanceof Annotation annotation) {
            takeNamed(owner, annotation);
        }
    }

    private void takeNamed(@Nullable Annotation owner, @Nullable EObject value) {
        if (value instanceof Annotation annotation) {
            named.add(annotation);
        }
        if (value instanceof Filler filler && owner instanceof EventMention event && event.getExtent() == null) {
            takeFiller(filler);
        }
    }

    /** An annotation that came or went: all that it names is named, or named no more. */
    private void takeWhole(Annotation annotation) {
        takeOwner(annotation, false);
        namedBy(annotation).forEach(named::add);
    }

    private static Stream<Annotation> namedBy(Annotation annotation) {
        Stream<EObject> own = annotation.eCrossReferences().stream();
        Stream<EObject> all = annotation instanceof EventMention event
                ? Stream.concat(own, event.getArguments().stream().flatMap(one -> Stream.ofNullable(one.getFiller())))
                : own;
        return all.filter(Annotation.class::isInstance).map(Annotation.class::cast);
    }

    /** The changed annotations, also those that are no longer in the layer. */
    Set<Annotation> annotations() {
        return annotations;
    }

    /** The annotations of the layer that a rule with this reach has to look at again. */
    Set<Annotation> within(Reach reach, LayerIndex index) {
        Set<Annotation> again = new LinkedHashSet<>(annotations);
        visibly.forEach(annotation -> addReferrers(annotation, index, again));
        if (reach == Reach.WHAT_IS_NEAR) {
            addNear(index, again);
        } else if (reach == Reach.WHAT_NAMES_IT) {
            again.addAll(named);
            visibly.forEach(annotation -> index.referrers(annotation).stream()
                    .filter(referrer -> referrer instanceof Relation || referrer instanceof Attribution)
                    .flatMap(Touched::namedBy)
                    .forEach(again::add));
        }
        again.removeIf(annotation -> !isIn(index, annotation));
        return again;
    }

    static boolean isIn(LayerIndex index, Annotation annotation) {
        return index.annotation(annotation.getId())
                .filter(living -> living == annotation)
                .isPresent();
    }

    private void addNear(LayerIndex index, Set<Annotation> again) {
        for (Extent place : places) {
            for (Span piece : place.pieces()) {
                again.addAll(index.overlapping(piece));
            }
        }
        for (Filler filler : fillersOfImplicit) {
            index.argumentsFilledBy(filler).stream()
                    .map(Argument::getEvent)
                    .filter(event -> event.getExtent() == null)
                    .forEach(again::add);
        }
    }

    /** What a rule wants to look at again beyond its reach. */
    Set<Annotation> spread(AnnotationRule rule, LayerContext context) {
        Set<Annotation> again = new LinkedHashSet<>();
        Stream.concat(visibly.stream(), released.stream())
                .filter(annotation -> isIn(context.index(), annotation))
                .forEach(annotation -> again.addAll(rule.spread(context, annotation)));
        return again;
    }

    private void addReferrers(Annotation annotation, LayerIndex index, Set<Annotation> again) {
        for (Annotation referrer : index.referrers(annotation)) {
            again.add(referrer);
            if (referrer instanceof Cluster cluster && leadsOrLed(annotation, cluster)) {
                again.addAll(index.referrers(cluster));
            }
        }
    }

    // A cluster without a type of its own has that of its first mention, and is shown there: who names it depends on
    // that one as well.
    private boolean leadsOrLed(Annotation member, Cluster cluster) {
        List<? extends Mention> mentions =
                cluster instanceof Entity entity ? entity.getMentions() : ((Event) cluster).getMentions();
        if (mentions.isEmpty() || mentions.get(0) == member || mentions.get(0).getExtent() == null) {
            return true;
        }
        return formerPlaces.getOrDefault(member, List.of()).stream()
                .anyMatch(place -> place.compareTo(mentions.get(0).getExtent()) <= 0);
    }
}
