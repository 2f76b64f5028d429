package org.peristiwa.merge.internal;

import java.util.HashSet;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Whether a version says something of an object that another version does not. Leaving something out says nothing. */
final class Additions {

    private Additions() {}

    /** Whether {@code version} has a value, a reference or a part that {@code base} lacks or has otherwise. */
    static boolean any(EObject base, EObject version) {
        for (EStructuralFeature feature : Content.features(version.eClass())) {
            boolean added = Content.isParts(feature)
                    ? anyPart(base, version, (EReference) feature)
                    : !new HashSet<>(Content.values(base, feature)).containsAll(Content.values(version, feature));
            if (added) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyPart(EObject base, EObject version, EReference feature) {
        Map<PartKey, EObject> before = PartKey.parts(base, feature);
        return PartKey.parts(version, feature).entrySet().stream().anyMatch(part -> {
            EObject same = before.get(part.getKey());
            return same == null || any(same, part.getValue());
        });
    }

    /** Whether two objects say the same; in which order does not matter. */
    static boolean none(EObject one, EObject other) {
        return one.eClass() == other.eClass() && !any(one, other) && !any(other, one);
    }
}
