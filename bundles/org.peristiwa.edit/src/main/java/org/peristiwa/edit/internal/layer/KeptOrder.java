package org.peristiwa.edit.internal.layer;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.peristiwa.edit.index.AnnotationOrder;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.LayerPackage;

/** The lists that stay in {@link AnnotationOrder}, so that a place in them is found by halving and not by a scan. */
public final class KeptOrder {

    private static final Set<EStructuralFeature> FEATURES = Set.of(
            LayerPackage.Literals.LAYER__ANNOTATIONS,
            LayerPackage.Literals.ENTITY__MENTIONS,
            LayerPackage.Literals.EVENT__MENTIONS);

    private KeptOrder() {}

    /** Whether the values of {@code feature} stay in order by themselves. */
    public static boolean keeps(EStructuralFeature feature) {
        return FEATURES.contains(feature);
    }

    /** The index of {@code annotation}; negative where it is not there: minus its insertion point minus 1. */
    public static int find(List<? extends Annotation> list, Annotation annotation) {
        int at = search(list, annotation, -1);
        return at < list.size() && list.get(at) == annotation ? at : -at - 1;
    }

    /** Puts the one element that may stand wrong, at {@code index}, where it belongs. */
    static <A extends Annotation> void settle(EList<A> list, int index) {
        int target = search(list, list.get(index), index);
        if (target != index) {
            list.move(target, index);
        }
    }

    /** The first place in the list, thought without its element {@code skip}, whose element is not before {@code annotation}. */
    private static int search(List<? extends Annotation> list, Annotation annotation, int skip) {
        int low = 0;
        int high = skip < 0 ? list.size() : list.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            Annotation there = list.get(skip >= 0 && middle >= skip ? middle + 1 : middle);
            if (AnnotationOrder.INSTANCE.compare(there, annotation) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
