package org.peristiwa.merge.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.peristiwa.merge.Conflict.Kind;

/** Merges three versions of an object, feature by feature and part by part, into a new one. */
final class ObjectMerge {

    private final References references;
    private final List<Found> conflicts = new ArrayList<>();

    ObjectMerge(References references) {
        this.references = references;
    }

    /** What has been found so far; more may be added. */
    List<Found> conflicts() {
        return conflicts;
    }

    /**
     * A new object.
     *
     * @param base the version that both began with; null where both have made it
     */
    EObject merge(@Nullable EObject base, EObject ours, EObject theirs, Place place) {
        EObject merged = EcoreUtil.create(ours.eClass());
        for (EStructuralFeature feature : Content.features(ours.eClass())) {
            if (Content.isParts(feature)) {
                mergeParts((EReference) feature, base, ours, theirs, merged, place);
            } else {
                put(merged, feature, mergedValues(feature, base, ours, theirs, place));
            }
        }
        references.add(merged);
        return merged;
    }

    private List<Object> mergedValues(
            EStructuralFeature feature, @Nullable EObject base, EObject ours, EObject theirs, Place place) {
        List<Object> before = Content.values(base, feature);
        List<Object> here = Content.values(ours, feature);
        List<Object> there = Content.values(theirs, feature);
        Optional<List<Object>> settled = Settlement.of(feature, before, here, there);
        if (settled.isPresent()) {
            return settled.get();
        }
        Found conflict = new Found(place, feature, Kind.CHANGED_BY_BOTH, before, here, there);
        conflicts.add(conflict);
        return conflict.kept();
    }

    private void mergeParts(
            EReference feature, @Nullable EObject base, EObject ours, EObject theirs, EObject merged, Place place) {
        Map<PartKey, EObject> before = PartKey.parts(base, feature);
        Map<PartKey, EObject> here = PartKey.parts(ours, feature);
        Map<PartKey, EObject> there = PartKey.parts(theirs, feature);
        EList<EObject> parts = Content.parts(merged, feature);
        for (PartKey key : ListOrder.merge(before.keySet(), here.keySet(), there.keySet())) {
            EObject left = here.containsKey(key) ? here.get(key) : there.get(key);
            Place at = place.at(feature, left, key.nth());
            EObject part = here.containsKey(key) && there.containsKey(key)
                    ? merge(before.get(key), here.get(key), there.get(key), at)
                    : mergeOneSided(before.get(key), left, !here.containsKey(key), at);
            if (part != null) {
                parts.add(part);
            }
        }
    }

    /** An object that one version lacks: it is new in the other, or deleted in this one. */
    private @Nullable EObject mergeOneSided(@Nullable EObject base, EObject left, boolean oursLacksIt, Place place) {
        if (base == null) {
            return copy(left);
        }
        if (!Additions.any(base, left)) {
            return null;
        }
        conflicts.add(Found.deleted(place, oursLacksIt));
        return copy(left);
    }

    /** A new object like {@code version}. */
    EObject copy(EObject version) {
        EObject copy = EcoreUtil.create(version.eClass());
        for (EStructuralFeature feature : Content.features(version.eClass())) {
            if (Content.isParts(feature)) {
                EList<EObject> parts = Content.parts(copy, (EReference) feature);
                Content.parts(version, (EReference) feature).forEach(part -> parts.add(copy(part)));
            } else {
                put(copy, feature, Content.values(version, feature));
            }
        }
        references.add(copy);
        return copy;
    }

    private void put(EObject object, EStructuralFeature feature, List<Object> values) {
        if (feature instanceof EReference reference) {
            references.add(object, reference, values);
        } else if (feature.isMany()) {
            @SuppressWarnings("unchecked") // the values are from the same feature of another version
            EList<Object> list = (EList<Object>) object.eGet(feature);
            list.addAll(values);
        } else if (!values.isEmpty()) {
            object.eSet(feature, values.get(0));
        }
    }
}
