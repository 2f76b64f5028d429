package org.peristiwa.merge.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.peristiwa.edit.index.AnnotationOrder;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.Layer;

/** What a merged layer needs beside its content: a note of each conflict, and the order that layers have. */
final class LayerConflicts {

    private LayerConflicts() {}

    /** Adds the notes and sorts. */
    static void finish(Layer merged, List<Found> conflicts, References references) {
        for (Found conflict : conflicts) {
            // The layer's own values have no annotation to bear a note.
            if (!conflict.place().isRoot() && conflict.place().outermost() instanceof Annotation version) {
                NoteText.add((Annotation) Objects.requireNonNull(references.object(version.getId())), conflict);
            }
        }
        sort(merged.getAnnotations());
        for (Annotation annotation : merged.getAnnotations()) {
            if (annotation instanceof Entity entity) {
                sort(entity.getMentions());
            } else if (annotation instanceof Event event) {
                sort(event.getMentions());
            }
        }
    }

    private static <A extends Annotation> void sort(EList<A> list) {
        List<A> sorted = new ArrayList<>(list);
        sorted.sort(AnnotationOrder.INSTANCE);
        if (!sorted.equals(list)) {
            list.clear();
            ((InternalEList<A>) list).addAllUnique(sorted);
        }
    }
}
