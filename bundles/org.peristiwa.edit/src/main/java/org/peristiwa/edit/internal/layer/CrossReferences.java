package org.peristiwa.edit.internal.layer;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.layer.LayerPackage;

/** The references of a layer's objects that do not contain: fillers, members, ends, sources, anchors. */
public final class CrossReferences {

    /** Worked out once: asking an EClass builds lists. */
    private static final Map<EClass, List<EReference>> BY_CLASS = LayerPackage.eINSTANCE.getEClassifiers().stream()
            .filter(EClass.class::isInstance)
            .map(EClass.class::cast)
            .collect(Collectors.toUnmodifiableMap(c -> c, CrossReferences::referencesOf));

    private CrossReferences() {}

    private static List<EReference> referencesOf(EClass type) {
        return type.getEAllReferences().stream().filter(CrossReferences::isOne).toList();
    }

    /** Whether {@code feature} refers to an object that it does not contain. */
    public static boolean isOne(EStructuralFeature feature) {
        return feature instanceof EReference reference && !reference.isContainment() && !reference.isContainer();
    }

    /** Gives each object that {@code object} itself refers to, as often as it does. */
    public static void forEach(EObject object, Consumer<EObject> target) {
        for (EReference reference : BY_CLASS.getOrDefault(object.eClass(), List.of())) {
            accept(object.eGet(reference), target);
        }
    }

    private static void accept(@Nullable Object value, Consumer<EObject> target) {
        if (value instanceof List<?> values) {
            values.forEach(one -> accept(one, target));
        } else if (value instanceof EObject one) {
            target.accept(one);
        }
    }
}
