package org.peristiwa.edit.internal.layer;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.layer.LayerPackage;

/** The references of a layer's objects that do not contain: fillers, members, ends, sources, anchors. */
public final class CrossReferences {

    /** The numbers of the features in their class. Worked out once: asking an EClass builds lists. */
    private static final Map<EClass, int[]> BY_CLASS = LayerPackage.eINSTANCE.getEClassifiers().stream()
            .filter(EClass.class::isInstance)
            .map(EClass.class::cast)
            .collect(Collectors.toUnmodifiableMap(c -> c, CrossReferences::referencesOf));

    private static final int[] NONE = {};

    private CrossReferences() {}

    private static int[] referencesOf(EClass type) {
        return type.getEAllReferences().stream()
                .filter(CrossReferences::isOne)
                .mapToInt(type::getFeatureID)
                .toArray();
    }

    /** Whether {@code feature} refers to an object that it does not contain. */
    public static boolean isOne(EStructuralFeature feature) {
        return feature instanceof EReference reference && !reference.isContainment() && !reference.isContainer();
    }

    /** Gives each object that {@code object} itself refers to, as often as it does. */
    public static void forEach(EObject object, Consumer<EObject> target) {
        InternalEObject from = (InternalEObject) object;
        for (int reference : BY_CLASS.getOrDefault(object.eClass(), NONE)) {
            // Asking for a list makes one: most objects have none.
            if (from.eIsSet(reference)) {
                accept(from.eGet(reference, false, true), target);
            }
        }
    }

    private static void accept(@Nullable Object value, Consumer<EObject> target) {
        if (value instanceof InternalEList<?> values) {
            for (int i = 0; i < values.size(); i++) {
                target.accept((EObject) values.basicGet(i));
            }
        } else if (value instanceof EObject one) {
            target.accept(one);
        }
    }
}
