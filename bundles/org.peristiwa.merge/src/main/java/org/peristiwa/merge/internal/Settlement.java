package org.peristiwa.merge.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.peristiwa.model.corpus.CorpusPackage;
import org.peristiwa.model.layer.LayerPackage;
import org.peristiwa.model.layer.LayerState;

/** Which values a feature gets that three versions may hold differently. */
final class Settlement {

    /** Where two answers have one that is right for both. */
    private static final Map<EStructuralFeature, BinaryOperator<Object>> KNOWN = Map.of(
            // Work that one still does is not done.
            LayerPackage.Literals.LAYER__STATE, (one, other) -> earlier((LayerState) one, (LayerState) other),
            // No number is given again.
            LayerPackage.Literals.LAYER__LAST_NUMBER, Settlement::higher,
            CorpusPackage.Literals.CORPUS__FORMAT_VERSION, Settlement::higher);

    private Settlement() {}

    private static Object earlier(LayerState one, LayerState other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Object higher(Object one, Object other) {
        return Math.max((Integer) one, (Integer) other);
    }

    /** The values; empty where there is no telling. */
    static Optional<List<Object>> of(
            EStructuralFeature feature, List<Object> base, List<Object> ours, List<Object> theirs) {
        if (ours.equals(theirs) || theirs.equals(base)) {
            return Optional.of(ours);
        }
        if (ours.equals(base)) {
            return Optional.of(theirs);
        }
        if (KNOWN.containsKey(feature)) {
            return Optional.of(
                    List.of(KNOWN.get(feature).apply(valueOrDefault(feature, ours), valueOrDefault(feature, theirs))));
        }
        return feature.isMany() && (feature instanceof EReference || isOfMany(ours, theirs))
                ? Optional.of(union(base, ours, theirs))
                : Optional.empty();
    }

    private static Object valueOrDefault(EStructuralFeature feature, List<Object> values) {
        return values.isEmpty() ? feature.getDefaultValue() : values.get(0);
    }

    /**
     * Whether a list of values is one that is added to and taken from. One value against another may be a choice; and
     * none at all often has a meaning of its own, such as all.
     */
    private static boolean isOfMany(List<Object> ours, List<Object> theirs) {
        return !ours.isEmpty() && !theirs.isEmpty() && ours.size() + theirs.size() > 2;
    }

    /** What was there and neither removed, and what either added. */
    private static List<Object> union(List<Object> base, List<Object> ours, List<Object> theirs) {
        Set<PartKey> before = PartKey.values(base).keySet();
        Map<PartKey, Object> here = PartKey.values(ours);
        Map<PartKey, Object> there = PartKey.values(theirs);
        Set<PartKey> removed = new HashSet<>(before);
        removed.removeIf(key -> here.containsKey(key) && there.containsKey(key));
        List<Object> values = new ArrayList<>();
        for (PartKey key : ListOrder.merge(before, here.keySet(), there.keySet())) {
            if (!removed.contains(key)) {
                values.add(key.identity());
            }
        }
        return values;
    }
}
