package org.peristiwa.merge.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/** The references of the merged file by id, until all objects are there that they may lead to. */
final class References {

    private final Map<String, EObject> byId = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(EObject from, EReference feature, List<Object> ids) {}

    /** A new object that others may refer to. */
    void add(EObject object) {
        String id = EcoreUtil.getID(object);
        if (id != null) {
            byId.put(id, object);
        }
    }

    /** References of a new object. */
    void add(EObject from, EReference feature, List<Object> ids) {
        if (!ids.isEmpty()) {
            open.add(new Open(from, feature, ids));
        }
    }

    /** The merged object with this id; null where it was deleted. */
    @Nullable
    EObject object(Object id) {
        return byId.get(id);
    }

    /** Lets them lead where they should; {@code missing} has to {@link #add} an object with the id that it is given. */
    void resolve(Consumer<Object> missing) {
        while (!open.isEmpty()) {
            Open reference = open.remove();
            for (Object id : reference.ids) {
                if (!byId.containsKey(id)) {
                    missing.accept(id);
                }
                link(reference, byId.get(id));
            }
        }
    }

    private static void link(Open reference, EObject target) {
        if (reference.feature.isMany()) {
            @SuppressWarnings("unchecked") // the ids are from the same feature of another version
            EList<EObject> list = (EList<EObject>) reference.from.eGet(reference.feature);
            list.add(target);
        } else {
            reference.from.eSet(reference.feature, target);
        }
    }
}
