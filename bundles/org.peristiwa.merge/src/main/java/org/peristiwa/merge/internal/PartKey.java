package org.peristiwa.merge.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;

/**
 * What makes an element of a list the same in two versions of a file: its id, or the keys that the model names for its
 * list; where there are neither, all that it holds. Elements that have that in common are told apart by their order.
 *
 * @param identity class and id, or class and keys, or everything
 * @param nth which of the elements with this identity, from 0
 */
record PartKey(Object identity, int nth) {

    /** The parts of {@code owner} by their keys, in order; none where there is no owner. */
    static Map<PartKey, EObject> parts(@Nullable EObject owner, EReference feature) {
        if (owner == null) {
            return Map.of();
        }
        Numbering numbering = new Numbering();
        Map<PartKey, EObject> keyed = new LinkedHashMap<>();
        for (EObject part : Content.parts(owner, feature)) {
            keyed.put(numbering.key(identity(feature, part)), part);
        }
        return keyed;
    }

    /** Values by their keys, in order. */
    static Map<PartKey, Object> values(Collection<?> values) {
        Numbering numbering = new Numbering();
        Map<PartKey, Object> keyed = new LinkedHashMap<>();
        values.forEach(value -> keyed.put(numbering.key(value), value));
        return keyed;
    }

    private static Object identity(EReference feature, EObject part) {
        List<EAttribute> keys = keysOf(feature, part);
        if (keys.isEmpty()) {
            return Content.whole(part);
        }
        List<Object> identity = new ArrayList<>(keys.size() + 1);
        identity.add(part.eClass());
        keys.forEach(key -> identity.add(Content.values(part, key)));
        return identity;
    }

    /** The attributes that identify {@code part} in its list; none where only all of it does. */
    static List<EAttribute> keysOf(EReference feature, EObject part) {
        if (!feature.getEKeys().isEmpty()) {
            return feature.getEKeys();
        }
        EAttribute id = part.eClass().getEIDAttribute();
        return id == null ? List.of() : List.of(id);
    }

    private static final class Numbering {
        private final Map<Object, Integer> seen = new HashMap<>();

        PartKey key(Object identity) {
            return new PartKey(identity, seen.merge(identity, 1, Integer::sum) - 1);
        }
    }
}
