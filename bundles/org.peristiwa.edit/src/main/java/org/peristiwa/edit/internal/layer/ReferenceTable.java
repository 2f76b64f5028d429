package org.peristiwa.edit.internal.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/**
 * Who refers to whom within a layer, looked at from the one referred to. Counts, as one object may refer to
 * another in two ways.
 */
final class ReferenceTable {

    /** From here on a bag is hashed: an entity that fills ten thousand roles must not be searched through. */
    private static final int FEW = 16;

    /** By the one referred to: the referrer itself where there is one, as is most often so, and else a bag. */
    private final IdentityHashMap<EObject, Object> referrers;

    /** With room for references to {@code expected} objects; there may be more. */
    ReferenceTable(int expected) {
        referrers = new IdentityHashMap<>(expected);
    }

    void add(EObject target, EObject referrer) {
        Object before = referrers.putIfAbsent(target, referrer);
        if (before instanceof Bag bag) {
            bag.add(referrer);
        } else if (before instanceof EObject one) {
            Bag bag = new Bag();
            bag.add(one);
            bag.add(referrer);
            referrers.put(target, bag);
        }
    }

    void remove(EObject target, EObject referrer) {
        Object before = referrers.get(target);
        if (before instanceof Bag bag) {
            bag.remove(referrer);
            if (bag.isEmpty()) {
                referrers.remove(target);
            }
        } else if (before == referrer) {
            referrers.remove(target);
        } else {
            throw new IllegalStateException("no reference to take back: " + referrer);
        }
    }

    /** Whether anything refers to {@code target}. */
    boolean has(EObject target) {
        return referrers.containsKey(target);
    }

    /** Each object that refers to {@code target}, once; a copy. */
    List<EObject> of(EObject target) {
        Object found = referrers.get(target);
        if (found instanceof Bag bag) {
            return bag.distinct();
        }
        return found == null ? List.of() : List.of((EObject) found);
    }

    private static final class Bag {
        private EObject[] few = new EObject[0];
        private @Nullable Map<EObject, Integer> many;

        void add(EObject object) {
            if (many != null) {
                many.merge(object, 1, Integer::sum);
            } else if (few.length < FEW) {
                few = Arrays.copyOf(few, few.length + 1);
                few[few.length - 1] = object;
            } else {
                many = counts();
                many.merge(object, 1, Integer::sum);
                few = new EObject[0];
            }
        }

        void remove(EObject object) {
            if (many != null) {
                many.computeIfPresent(object, (o, n) -> n == 1 ? null : n - 1);
                return;
            }
            List<EObject> rest = new ArrayList<>(Arrays.asList(few));
            rest.remove(object);
            few = rest.toArray(EObject[]::new);
        }

        boolean isEmpty() {
            return many == null ? few.length == 0 : many.isEmpty();
        }

        List<EObject> distinct() {
            Collection<EObject> all =
                    many == null ? Arrays.stream(few).distinct().toList() : many.keySet();
            return List.copyOf(all);
        }

        Map<EObject, Integer> counts() {
            if (many != null) {
                return new LinkedHashMap<>(many);
            }
            Map<EObject, Integer> counts = new LinkedHashMap<>();
            for (EObject object : few) {
                counts.merge(object, 1, Integer::sum);
            }
            return counts;
        }
    }
}
