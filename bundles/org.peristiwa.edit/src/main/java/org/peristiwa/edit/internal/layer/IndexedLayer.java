package org.peristiwa.edit.internal.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.index.AnnotationOrder;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerPackage;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Replacement;

/**
 * A layer with its index. Everything that is written into a layer of an open corpus is written here, so that
 * the index cannot miss it.
 */
public final class IndexedLayer {

    private static final Set<EStructuralFeature> IDS =
            Set.of(LayerPackage.Literals.ANNOTATION__ID, LayerPackage.Literals.ARGUMENT__ID);

    private final Layer layer;
    private final IdTable ids;
    private final ReferenceTable references;
    private final ExtentTree extents = new ExtentTree();
    private final List<EventMention> events = new ArrayList<>();
    private final LayerIndex lookup;
    private int placed;
    private int highestNumber;

    /**
     * Puts the annotations of {@code layer} and the members of its clusters in order and indexes them.
     *
     * @throws IllegalArgumentException if an id is given twice
     */
    public IndexedLayer(Layer layer) {
        this.layer = layer;
        this.lookup = new LayerLookup(this);
        this.ids = new IdTable(layer.getAnnotations().size());
        this.references = new ReferenceTable(layer.getAnnotations().size() / 2);
        highestNumber = layer.getLastNumber();
        sort(layer.getAnnotations());
        List<Mention> inPlace = new ArrayList<>();
        for (Annotation annotation : layer.getAnnotations()) {
            if (annotation instanceof Entity entity) {
                sort(entity.getMentions());
            } else if (annotation instanceof Event event) {
                sort(event.getMentions());
            }
            register(annotation);
            if (annotation instanceof EventMention event) {
                events.add(event);
                event.getArguments().forEach(this::register);
            }
            if (annotation instanceof Mention mention && mention.getExtent() != null) {
                inPlace.add(mention);
            }
        }
        extents.fill(inPlace);
        placed = inPlace.size();
    }

    private static <A extends Annotation> void sort(EList<A> list) {
        for (int i = 1; i < list.size(); i++) {
            if (AnnotationOrder.INSTANCE.compare(list.get(i - 1), list.get(i)) > 0) {
                List<A> sorted = new ArrayList<>(list);
                sorted.sort(AnnotationOrder.INSTANCE);
                list.clear();
                ((InternalEList<A>) list).addAllUnique(sorted);
                return;
            }
        }
    }

    public Layer layer() {
        return layer;
    }

    public LayerIndex lookup() {
        return lookup;
    }

    IdTable ids() {
        return ids;
    }

    /** The annotation or argument with this id; null where there is none. */
    public @Nullable EObject withId(String id) {
        return ids.get(id);
    }

    ReferenceTable references() {
        return references;
    }

    ExtentTree extents() {
        return extents;
    }

    List<EventMention> events() {
        return events;
    }

    /** The number of mentions that have a place: they stand first in the layer. */
    int placed() {
        return placed;
    }

    /** An id that nothing of this layer has or had: {@code prefix} and a number. */
    public String newId(String prefix) {
        String id;
        do {
            highestNumber++;
            id = prefix + highestNumber;
        } while (ids.get(id) != null);
        return id;
    }

    /** Whether anything refers to {@code object}. */
    public boolean isReferredTo(EObject object) {
        return references.has(object);
    }

    /** Sets a feature that holds one value. */
    public void set(EObject object, EStructuralFeature feature, @Nullable Object value) {
        if (IDS.contains(feature)) {
            throw new IllegalArgumentException("an id is for ever");
        }
        if (feature == LayerPackage.Literals.MENTION__EXTENT) {
            setExtent((Mention) object, (Extent) value);
            return;
        }
        boolean refers = CrossReferences.isOne(feature);
        if (refers && object.eGet(feature) instanceof EObject before) {
            references.remove(before, object);
        }
        object.eSet(feature, value);
        if (refers && value instanceof EObject after) {
            references.add(after, object);
        }
    }

    /** A mention changes its place in every list that is in text order. */
    private void setExtent(Mention mention, @Nullable Extent extent) {
        int at = KeptOrder.find(layer.getAnnotations(), mention);
        List<Membership> memberships = membershipsOf(mention);
        removePlace(mention);
        mention.setExtent(extent);
        addPlace(mention);
        KeptOrder.settle(layer.getAnnotations(), at);
        memberships.forEach(one -> KeptOrder.settle(one.members, one.index));
    }

    private List<Membership> membershipsOf(Mention mention) {
        List<Membership> memberships = new ArrayList<>();
        for (EObject referrer : references.of(mention)) {
            EList<? extends Mention> members = referrer instanceof Entity entity
                    ? entity.getMentions()
                    : referrer instanceof Event event ? event.getMentions() : null;
            if (members != null) {
                memberships.add(new Membership(members, KeptOrder.find(members, mention)));
            }
        }
        return memberships;
    }

    /**
     * Looks whether the extents can {@link #follow} a replacement.
     *
     * @throws IllegalArgumentException if one has an edge inside the letters that give way; names the first
     */
    public void requireFitted(Replacement replacement) {
        for (Mention mention : lookup.hullOverlapping(replacement.words())) {
            requireFitted(mention, mention.getExtent(), replacement);
        }
        for (Attribution attribution : attributions()) {
            requireFitted(attribution, attribution.getCue(), replacement);
            requireFitted(attribution, attribution.getContent(), replacement);
        }
    }

    private static void requireFitted(Annotation annotation, @Nullable Extent extent, Replacement replacement) {
        if (extent != null && !replacement.fitted(extent).equals(Optional.of(extent))) {
            throw new IllegalArgumentException(annotation.getId() + " has an edge inside the words that give way");
        }
    }

    /** Moves every extent; the order in the text stays, and with it the order of all lists. */
    public void follow(UnaryOperator<Extent> moved) {
        for (Mention mention : lookup.mentions()) {
            mention.setExtent(moved.apply(mention.getExtent()));
        }
        extents.fill(lookup.mentions());
        for (Attribution attribution : attributions()) {
            if (attribution.getCue() != null) {
                attribution.setCue(moved.apply(attribution.getCue()));
            }
            if (attribution.getContent() != null) {
                attribution.setContent(moved.apply(attribution.getContent()));
            }
        }
    }

    /** They stand last in the layer. */
    private List<Attribution> attributions() {
        List<Annotation> all = layer.getAnnotations();
        int from = all.size();
        while (from > 0 && all.get(from - 1) instanceof Attribution) {
            from--;
        }
        return all.subList(from, all.size()).stream()
                .map(Attribution.class::cast)
                .toList();
    }

    private record Membership(EList<? extends Mention> members, int index) {}

    /** Puts {@code value} into a feature that holds many, at {@code index}. */
    public void insert(EObject object, EStructuralFeature feature, int index, Object value) {
        listOf(object, feature).addUnique(index, value);
        if (CrossReferences.isOne(feature)) {
            references.add((EObject) value, object);
        } else if (feature instanceof EReference) {
            attach((EObject) value);
        }
    }

    /** Takes the value at {@code index} out of a feature that holds many. */
    public void takeOut(EObject object, EStructuralFeature feature, int index) {
        InternalEList<Object> list = listOf(object, feature);
        if (CrossReferences.isOne(feature)) {
            references.remove((EObject) list.get(index), object);
        } else if (feature instanceof EReference) {
            detach((EObject) list.get(index));
        }
        list.remove(index);
    }

    @SuppressWarnings("unchecked") // what EMF gives for a feature that holds many is always such a list
    private static InternalEList<Object> listOf(EObject object, EStructuralFeature feature) {
        return (InternalEList<Object>) object.eGet(feature);
    }

    private void attach(EObject value) {
        register(value);
        if (value instanceof Mention mention) {
            addPlace(mention);
        }
        if (value instanceof EventMention event) {
            event.getArguments().forEach(this::register);
        }
    }

    private void detach(EObject value) {
        if (value instanceof EventMention event) {
            event.getArguments().forEach(this::unregister);
        }
        if (value instanceof Mention mention) {
            removePlace(mention);
        }
        unregister(value);
    }

    private void register(EObject object) {
        String id = idOf(object);
        if (id != null) {
            if (!ids.add(object)) {
                throw new IllegalArgumentException("id given twice: " + id);
            }
            highestNumber = Math.max(highestNumber, IdNumbers.of(id));
        }
        CrossReferences.forEach(object, target -> references.add(target, object));
    }

    private void unregister(EObject object) {
        if (idOf(object) != null) {
            ids.remove(object);
        }
        CrossReferences.forEach(object, target -> references.remove(target, object));
    }

    /** The id of an annotation or argument; null for what has none. */
    public static @Nullable String idOf(EObject object) {
        if (object instanceof Annotation annotation) {
            return annotation.getId();
        }
        return object instanceof Argument argument ? argument.getId() : null;
    }

    private void addPlace(Mention mention) {
        if (mention instanceof EventMention event) {
            events.add(-KeptOrder.find(events, event) - 1, event);
        }
        if (mention.getExtent() != null) {
            extents.add(mention);
            placed++;
        }
    }

    private void removePlace(Mention mention) {
        if (mention instanceof EventMention event) {
            events.remove(KeptOrder.find(events, event));
        }
        if (mention.getExtent() != null) {
            extents.remove(mention);
            placed--;
        }
    }
}
