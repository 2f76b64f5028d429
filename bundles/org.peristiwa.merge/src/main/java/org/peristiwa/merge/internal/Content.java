package org.peristiwa.merge.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/**
 * What an object holds, in a form that can be compared between two versions of a file: a feature holds a list of values,
 * empty where it has its default, and an object that is referred to is its id.
 */
public final class Content {

    /** Worked out once: asking an EClass builds lists. */
    private static final Map<EClass, List<EStructuralFeature>> FEATURES = new ConcurrentHashMap<>();

    private Content() {}

    /** The features that a file holds, in the order of the model. */
    static List<EStructuralFeature> features(EClass type) {
        return FEATURES.computeIfAbsent(type, Content::stored);
    }

    private static List<EStructuralFeature> stored(EClass type) {
        return type.getEAllStructuralFeatures().stream()
                .filter(feature -> !feature.isTransient())
                .filter(feature -> !(feature instanceof EReference reference && reference.isContainer()))
                .toList();
    }

    /** Whether a feature holds parts of its object; all others hold values or refer to objects. */
    static boolean isParts(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    /** The parts of {@code object} in one of its features; none where there is no such object. */
    @SuppressWarnings("unchecked") // what EMF gives for a containment that holds many is always such a list
    static EList<EObject> parts(EObject object, EReference feature) {
        return (EList<EObject>) object.eGet(feature);
    }

    /** The values of a feature that holds no parts; none where there is no such object. */
    public static List<Object> values(@Nullable EObject object, EStructuralFeature feature) {
        if (object == null || !object.eIsSet(feature)) {
            return List.of();
        }
        Object held = object.eGet(feature);
        List<Object> values = new ArrayList<>();
        for (Object one : feature.isMany() ? (List<?>) held : List.of(held)) {
            values.add(one instanceof EObject target ? Objects.requireNonNull(EcoreUtil.getID(target)) : one);
        }
        return values;
    }

    /** A value as a file writes it. */
    public static String written(EStructuralFeature feature, Object value) {
        return feature instanceof EAttribute attribute
                ? EcoreUtil.convertToString(attribute.getEAttributeType(), value)
                : value.toString();
    }

    /** Everything that {@code object} holds, its parts included: equal for objects that nothing tells apart. */
    static List<Object> whole(EObject object) {
        List<Object> all = new ArrayList<>();
        all.add(object.eClass());
        for (EStructuralFeature feature : features(object.eClass())) {
            if (isParts(feature)) {
                all.add(parts(object, (EReference) feature).stream()
                        .map(Content::whole)
                        .toList());
            } else {
                all.add(values(object, feature));
            }
        }
        return all;
    }
}
