package org.peristiwa.merge.internal;

import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.peristiwa.merge.Conflict;
import org.peristiwa.merge.Conflict.Kind;

/**
 * A conflict while the merge still has its objects at hand.
 *
 * @param place of the object
 * @param feature of the object that both changed; null where the object itself was deleted
 * @param kind what happened
 * @param base values before
 * @param ours values of our version
 * @param theirs values of their version
 */
record Found(
        Place place,
        @Nullable EStructuralFeature feature,
        Kind kind,
        List<Object> base,
        List<Object> ours,
        List<Object> theirs) {

    static Found deleted(Place place, boolean byOurs) {
        Kind kind = byOurs ? Kind.DELETED_BY_OURS : Kind.DELETED_BY_THEIRS;
        return new Found(place, null, kind, List.of(), List.of(), List.of());
    }

    /** What stays: ours, or theirs where ours says nothing. */
    List<Object> kept() {
        return ours.isEmpty() ? theirs : ours;
    }

    /** What gives way. */
    List<Object> other() {
        return ours.isEmpty() ? ours : theirs;
    }

    List<String> written(List<Object> values) {
        return feature == null
                ? List.of()
                : values.stream().map(value -> Content.written(feature, value)).toList();
    }

    private String featureName() {
        return feature == null ? "" : feature.getName();
    }

    /** The path below the object that is just below the file's own. */
    String pathInOutermost() {
        return Place.join(place.inOutermost(), featureName());
    }

    Conflict told() {
        return new Conflict(
                Place.join(place.toString(), featureName()), kind, written(base), written(ours), written(theirs));
    }
}
