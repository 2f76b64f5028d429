package org.peristiwa.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Layer;

/** What differs between two versions of a layer, annotation by annotation, known by their ids. */
public final class LayerComparison {

    private LayerComparison() {}

    /**
     * An annotation that is not the same on both sides.
     *
     * @param id its id
     * @param one as the first version has it, or null
     * @param other as the second version has it, or null
     * @param features the names of what is not the same, where both have it
     */
    public record Difference(String id, @Nullable Annotation one, @Nullable Annotation other, List<String> features) {

        public Difference {
            features = List.copyOf(features);
        }
    }

    /** Every difference: in the order of {@code one}, then what only {@code other} has. */
    public static List<Difference> between(Layer one, Layer other) {
        Map<String, Annotation> theirs = new LinkedHashMap<>();
        other.getAnnotations().forEach(annotation -> theirs.put(annotation.getId(), annotation));
        List<Difference> differences = new ArrayList<>();
        for (Annotation annotation : one.getAnnotations()) {
            Annotation twin = theirs.remove(annotation.getId());
            List<String> features = twin == null ? List.of() : unlike(annotation, twin);
            if (twin == null || !features.isEmpty()) {
                differences.add(new Difference(annotation.getId(), annotation, twin, features));
            }
        }
        theirs.values()
                .forEach(
                        annotation -> differences.add(new Difference(annotation.getId(), null, annotation, List.of())));
        return differences;
    }

    /** The names of what they do not hold alike; what they refer to is alike where it has the same ids. */
    private static List<String> unlike(EObject one, EObject other) {
        if (one.eClass() != other.eClass()) {
            return List.of("class");
        }
        List<String> names = new ArrayList<>();
        for (EAttribute attribute : one.eClass().getEAllAttributes()) {
            if (!Objects.equals(one.eGet(attribute), other.eGet(attribute))) {
                names.add(attribute.getName());
            }
        }
        for (EReference reference : one.eClass().getEAllReferences()) {
            if (!reference.isContainer() && !same(reference, one.eGet(reference), other.eGet(reference))) {
                names.add(reference.getName());
            }
        }
        return names;
    }

    private static boolean same(EReference reference, @Nullable Object one, @Nullable Object other) {
        if (one instanceof List<?> many && other instanceof List<?> others) {
            if (many.size() != others.size()) {
                return false;
            }
            for (int i = 0; i < many.size(); i++) {
                if (!same(reference, many.get(i), others.get(i))) {
                    return false;
                }
            }
            return true;
        }
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return reference.isContainment()
                ? unlike((EObject) one, (EObject) other).isEmpty()
                : Objects.equals(EcoreUtil.getID((EObject) one), EcoreUtil.getID((EObject) other));
    }
}
