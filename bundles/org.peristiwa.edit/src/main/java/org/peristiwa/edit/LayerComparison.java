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
     */
    public record Difference(String id, @Nullable Annotation one, @Nullable Annotation other) {}

    /** Every difference: in the order of {@code one}, then what only {@code other} has. */
    public static List<Difference> between(Layer one, Layer other) {
        Map<String, Annotation> theirs = new LinkedHashMap<>();
        other.getAnnotations().forEach(annotation -> theirs.put(annotation.getId(), annotation));
        List<Difference> differences = new ArrayList<>();
        for (Annotation annotation : one.getAnnotations()) {
            Annotation twin = theirs.remove(annotation.getId());
            if (twin == null || !same(annotation, twin)) {
                differences.add(new Difference(annotation.getId(), annotation, twin));
            }
        }
        theirs.values().forEach(annotation -> differences.add(new Difference(annotation.getId(), null, annotation)));
        return differences;
    }

    /** Equal in all that they hold; what they refer to has the same ids. */
    private static boolean same(EObject one, EObject other) {
        if (one.eClass() != other.eClass()) {
            return false;
        }
        for (EAttribute attribute : one.eClass().getEAllAttributes()) {
            if (!Objects.equals(one.eGet(attribute), other.eGet(attribute))) {
                return false;
            }
        }
        return one.eClass().getEAllReferences().stream()
                .filter(reference -> !reference.isContainer())
                .allMatch(reference -> same(reference, one.eGet(reference), other.eGet(reference)));
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
                ? same((EObject) one, (EObject) other)
                : Objects.equals(EcoreUtil.getID((EObject) one), EcoreUtil.getID((EObject) other));
    }
}
