package org.peristiwa.store.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.peristiwa.words.Localised;

/** The ids and the references of a file that is being read: what a reference names may stand further down. */
final class ReadReferences {

    /** Of a layer; what has fewer ids is small, or needs no table. */
    private static final int CHARACTERS_PER_ID = 120;

    private final Map<String, EObject> byId;
    private final List<Open> open = new ArrayList<>();

    private record Open(InternalEObject from, Slot slot, String ids, int line, int column) {}

    private ReadReferences(int ids) {
        byId = new HashMap<>(ids);
    }

    /** For a file of so many characters. */
    static ReadReferences ofFile(int length) {
        return new ReadReferences(length / CHARACTERS_PER_ID);
    }

    /** Remembers an object by its id; false if there is one of that id already. */
    boolean add(String id, EObject object) {
        return byId.putIfAbsent(id, object) == null;
    }

    /**
     * Lets a reference to one object lead there, if that has been read. What is wrong with one is found at the end,
     * when all has been read.
     */
    boolean resolves(InternalEObject from, Slot slot, String id) {
        EObject target = byId.get(id);
        if (slot.form() != Slot.Form.REFERENCE
                || target == null
                || !slot.objectType().isInstance(target)) {
            return false;
        }
        from.eSet(slot.index(), target);
        return true;
    }

    /** Remembers a reference as it is written. */
    void add(InternalEObject from, Slot slot, String ids, int line, int column) {
        open.add(new Open(from, slot, ids, line, column));
    }

    /** Lets every reference lead where it should. */
    void resolve() throws Refusal {
        for (Open reference : open) {
            if (reference.slot.form() == Slot.Form.REFERENCE) {
                reference.from.eSet(reference.slot.index(), target(reference, reference.ids));
            } else {
                resolveAll(reference);
            }
        }
        open.clear();
    }

    private void resolveAll(Open reference) throws Refusal {
        Set<EObject> targets = new LinkedHashSet<>();
        for (StringTokenizer ids = new StringTokenizer(reference.ids); ids.hasMoreTokens(); ) {
            String id = ids.nextToken();
            if (!targets.add(target(reference, id))) {
                throw refusal(reference, StoreWords.of("reference.twice", reference.slot.name(), id));
            }
        }
        // The list is the feature's own, so its elements are of the feature's type, which target() has checked.
        @SuppressWarnings("unchecked")
        InternalEList<EObject> list = (InternalEList<EObject>) reference.from.eGet(reference.slot.index(), false, true);
        list.addAllUnique(targets);
    }

    private EObject target(Open reference, String id) throws Refusal {
        EObject target = byId.get(id);
        if (target == null) {
            throw refusal(reference, StoreWords.of("reference.missing", id));
        }
        if (!reference.slot.objectType().isInstance(target)) {
            throw refusal(
                    reference,
                    StoreWords.of(
                            "reference.type",
                            reference.slot.name(),
                            id,
                            target.eClass().getName()));
        }
        return target;
    }

    private static Refusal refusal(Open reference, Localised why) {
        return new Refusal(reference.line, reference.column, why);
    }
}
