package org.peristiwa.edit.internal.refactor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusChange.FeatureChange;
import org.peristiwa.edit.CorpusChange.ValueAdded;
import org.peristiwa.edit.CorpusChange.ValueRemoved;
import org.peristiwa.edit.CorpusChange.ValueSet;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.edit.schema.refactor.ElementRef;
import org.peristiwa.edit.schema.refactor.PreviewedEffect;
import org.peristiwa.edit.schema.refactor.PreviewedEffect.Kind;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributeOption;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

/** Reads from the primitive changes of a rehearsed refactoring, which have been taken back, what they mean to people. */
final class EffectReader {

    private static final Set<EStructuralFeature> TYPES =
            Set.of(Literals.MENTION__TYPE, Literals.CLUSTER__TYPE, Literals.RELATION__TYPE);
    private static final Set<EStructuralFeature> OWN_VALUES = Set.of(
            Literals.ENTITY_MENTION__LEVEL,
            Literals.VALUE_MENTION__VALUE,
            Literals.TIME_MENTION__VALUE,
            Literals.TIME_MENTION__MOD,
            Literals.TIME_MENTION__QUANT,
            Literals.TIME_MENTION__FREQ);
    private static final Set<EStructuralFeature> ATTRIBUTES =
            Set.of(Literals.ANNOTATION__ATTRIBUTES, Literals.ARGUMENT__ATTRIBUTES);
    private static final Set<EStructuralFeature> TIES = Set.of(
            Literals.TIME_MENTION__ANCHOR,
            Literals.ENTITY__MENTIONS,
            Literals.EVENT__MENTIONS,
            Literals.ARGUMENT__FILLER,
            Literals.RELATION__SOURCE,
            Literals.RELATION__TARGET,
            Literals.ATTRIBUTION__SOURCE,
            Literals.ATTRIBUTION__CONTENT_EVENTS,
            Literals.ATTRIBUTION__CONTENT_ATTRIBUTIONS);
    private static final int SHOWN = 60;

    private final CorpusSession session;

    EffectReader(CorpusSession session) {
        this.session = session;
    }

    /** The elements of the schema that changed, as they are called before. */
    Set<String> elements(CorpusChange change) {
        Set<String> found = new TreeSet<>();
        for (CorpusChange.Part part : change.parts()) {
            if (part instanceof FeatureChange one) {
                if (one.object() instanceof SchemaElement element) {
                    found.add(ref(element));
                } else if (one.object() instanceof Schema) {
                    Object value = one instanceof ValueAdded added
                            ? added.value()
                            : one instanceof ValueRemoved removed ? removed.value() : null;
                    if (value instanceof SchemaElement element) {
                        found.add(ref(element));
                    }
                }
            }
        }
        return found;
    }

    private static String ref(SchemaElement element) {
        if (element instanceof AnnotationType type) {
            return new ElementRef.TypeRef(TypeKind.of(type), type.getId()).toString();
        }
        if (element instanceof Role role) {
            String owner = role.eContainer() instanceof EventType type ? type.getId() : "";
            return new ElementRef.RoleRef(owner, role.getId()).toString();
        }
        if (element instanceof AttributeOption option) {
            String owner = option.eContainer() instanceof AttributeDefinition attribute ? attribute.getId() : "";
            return new ElementRef.OptionRef(owner, option.getId()).toString();
        }
        return new ElementRef.AttributeRef(element.getId()).toString();
    }

    /** One annotation, by what does not change. */
    private record Spot(LayerKey layer, String id) {}

    /** A reference that went, and may have come back to another object of the same id. */
    private record Tie(Spot from, EStructuralFeature feature, String owner, String to) {}

    /** Attributes of one annotation or argument that went and came. */
    private static final class Values {
        private final List<String> gone = new ArrayList<>();
        private final List<String> come = new ArrayList<>();
    }

    private final Map<Spot, Annotation> places = new HashMap<>();
    private final Map<Spot, Annotation> removed = new LinkedHashMap<>();
    private final Map<Spot, Annotation> added = new LinkedHashMap<>();
    private final Map<Annotation, Spot> made = new HashMap<>();
    private final Set<AttributeValue> emptied = new HashSet<>();
    private final Map<EObject, Values> values = new LinkedHashMap<>();
    private final Map<EObject, Spot> owners = new HashMap<>();
    private final Map<Tie, Integer> ties = new LinkedHashMap<>();
    private final List<PreviewedEffect> effects = new ArrayList<>();

    /** What the changes mean, in no order. */
    List<PreviewedEffect> effects(CorpusChange change) {
        change.parts().forEach(part -> {
            if (part instanceof FeatureChange one) {
                read(one);
            }
        });
        removed.forEach((spot, annotation) -> {
            Annotation now = added.get(spot);
            if (now == null) {
                add(Kind.ANNOTATION_LOST, spot, said(annotation), "");
            } else if (annotation instanceof Mention || annotation instanceof Cluster) {
                add(
                        Kind.KIND_CHANGED,
                        spot,
                        annotation.eClass().getName(),
                        now.eClass().getName());
            }
        });
        values.forEach(this::addValues);
        ties.forEach((tie, count) -> {
            boolean itselfGone = removed.containsKey(tie.from) && !added.containsKey(tie.from);
            if (count < 0 && !itselfGone) {
                add(Kind.TIE_LOST, tie.from, tie.feature.getName() + "=" + tie.to, "");
            }
        });
        return effects;
    }

    private void read(FeatureChange change) {
        if (change.object() instanceof Layer layer) {
            readLayer(layer, change);
            return;
        }
        Spot spot = spotOf(change.object());
        if (spot == null) {
            return;
        }
        if (change instanceof ValueSet set) {
            readSet(spot, set);
        } else if (change instanceof ValueAdded one) {
            readMany(spot, change, one.value(), 1);
        } else if (change instanceof ValueRemoved one) {
            readMany(spot, change, one.value(), -1);
        }
    }

    private void readLayer(Layer layer, FeatureChange change) {
        LayerKey key = session.keyOf(layer);
        if (change instanceof ValueRemoved one && one.value() instanceof Annotation annotation) {
            Spot spot = new Spot(key, annotation.getId());
            removed.putIfAbsent(spot, annotation);
            places.putIfAbsent(spot, annotation);
        } else if (change instanceof ValueAdded one && one.value() instanceof Annotation annotation) {
            Spot spot = new Spot(key, annotation.getId());
            added.put(spot, annotation);
            made.put(annotation, spot);
        }
    }

    private void readSet(Spot spot, ValueSet set) {
        String before = shown(set.before());
        String after = shown(set.after());
        if (TYPES.contains(set.feature())) {
            add(set.after() == null ? Kind.VALUE_LOST : Kind.TYPE_CHANGED, spot, before, after);
        } else if (set.feature() == Literals.ARGUMENT__ROLE) {
            add(Kind.ROLE_CHANGED, spot, before, after);
        } else if (set.feature() == Literals.ATTRIBUTE_VALUE__ATTRIBUTE) {
            add(Kind.ATTRIBUTE_CHANGED, spot, before, after);
        } else if (OWN_VALUES.contains(set.feature())) {
            add(Kind.VALUE_LOST, spot, set.feature().getName() + "=" + before, "");
        } else if (TIES.contains(set.feature())) {
            tie(spot, set.object(), set.feature(), set.before(), -1);
            tie(spot, set.object(), set.feature(), set.after(), 1);
        }
    }

    private void readMany(Spot spot, FeatureChange change, Object value, int way) {
        EStructuralFeature feature = change.feature();
        if (TIES.contains(feature)) {
            tie(spot, change.object(), feature, value, way);
        } else if (feature == Literals.EVENT_MENTION__ARGUMENTS && way < 0 && value instanceof Argument argument) {
            add(Kind.ARGUMENT_LOST, spot, shown(argument.getRole()), "");
        } else if (feature == Literals.ATTRIBUTE_VALUE__VALUES) {
            AttributeValue of = (AttributeValue) change.object();
            if (way < 0) {
                emptied.add(of);
            }
            note(spot, Objects.requireNonNullElse(of.eContainer(), of), of.getAttribute() + "=" + value, way);
        } else if (ATTRIBUTES.contains(feature) && value instanceof AttributeValue one) {
            // Its values went one by one before it did.
            List<String> left = way < 0 && emptied.contains(one) ? List.of() : one.getValues();
            left.forEach(each -> note(spot, change.object(), one.getAttribute() + "=" + each, way));
        }
    }

    private void note(Spot spot, EObject owner, String said, int way) {
        owners.put(owner, spot);
        Values noted = values.computeIfAbsent(owner, any -> new Values());
        (way > 0 ? noted.come : noted.gone).add(said);
    }

    private void addValues(EObject owner, Values noted) {
        Spot spot = owners.get(owner);
        for (int i = 0; i < Math.max(noted.gone.size(), noted.come.size()); i++) {
            String before = i < noted.gone.size() ? noted.gone.get(i) : "";
            String after = i < noted.come.size() ? noted.come.get(i) : "";
            add(after.isEmpty() ? Kind.VALUE_LOST : Kind.ATTRIBUTE_CHANGED, spot, before, after);
        }
    }

    private void tie(Spot from, EObject owner, EStructuralFeature feature, @Nullable Object to, int way) {
        if (to instanceof Annotation annotation) {
            String inside = owner instanceof Argument argument ? argument.getId() : from.id;
            // The two kinds of cluster call their members alike.
            EStructuralFeature same = feature == Literals.EVENT__MENTIONS ? Literals.ENTITY__MENTIONS : feature;
            ties.merge(new Tie(from, same, inside, annotation.getId()), way, Integer::sum);
        }
    }

    /** The annotation that an object is, or is a part of; null for what is none. */
    private @Nullable Spot spotOf(EObject object) {
        for (EObject one = object; one != null; one = one.eContainer()) {
            if (one instanceof Annotation annotation) {
                LayerKey key = layerOf(annotation);
                if (key != null) {
                    Spot spot = new Spot(key, annotation.getId());
                    places.putIfAbsent(spot, annotation);
                    return spot;
                }
            }
        }
        return null;
    }

    private @Nullable LayerKey layerOf(Annotation annotation) {
        if (EcoreUtil.getRootContainer(annotation) instanceof Layer layer) {
            return session.keyOf(layer);
        }
        // Made by the refactoring, in the place of another of its id.
        Spot spot = made.get(annotation);
        return spot == null ? null : spot.layer();
    }

    private void add(Kind kind, Spot spot, String before, String after) {
        Annotation annotation = places.get(spot);
        Extent extent = annotation instanceof Mention mention ? mention.getExtent() : null;
        String text = annotation == null ? "" : text(annotation, spot.layer);
        effects.add(new PreviewedEffect(kind, spot.layer, spot.id, extent, text, before, after));
    }

    /** The words of an annotation, or of the first that a cluster has; shortened. */
    String text(Annotation annotation, LayerKey layer) {
        Annotation shown =
                annotation instanceof Cluster cluster && !Types.members(cluster).isEmpty()
                        ? Types.members(cluster).get(0)
                        : annotation;
        if (!(shown instanceof Mention mention) || mention.getExtent() == null) {
            return "";
        }
        Span hull = mention.getExtent().hull();
        String words = session.text(layer.article()).content().substring(hull.begin(), hull.end());
        String line = words.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static String said(Annotation annotation) {
        String type = Types.typeOf(annotation);
        return type == null ? annotation.eClass().getName() : type;
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
