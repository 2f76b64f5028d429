package org.peristiwa.exchange.json;

import com.fasterxml.jackson.core.JsonLocation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** References of one layer by id, which are set when all of the layer has been read. */
final class PendingReferences {

    private record Pending(EObject from, EReference reference, String id, JsonLocation at) {}

    private final Located located;
    private final List<Pending> pending = new ArrayList<>();
    private final Map<String, EObject> byId = new HashMap<>();

    PendingReferences(Located located) {
        this.located = located;
    }

    void add(EObject from, EReference reference, String id, JsonLocation at) {
        pending.add(new Pending(from, reference, id, at));
    }

    /** Notes an object that may be named. */
    void made(EObject object, JsonLocation at) throws IOException {
        String id = EcoreUtil.getID(object);
        if (id != null && byId.put(id, object) != null) {
            throw located.wrong(at, id, JsonWords.of("wrong.secondObject"));
        }
    }

    /** Sets every reference read since the last call, and forgets the objects. */
    void resolve() throws IOException {
        for (Pending each : pending) {
            EObject target = byId.get(each.id);
            if (target == null) {
                throw located.wrong(each.at, each.id, JsonWords.of("wrong.noTarget", each.reference.getName()));
            }
            if (!each.reference.getEReferenceType().isInstance(target)) {
                throw located.wrong(each.at, each.id, JsonWords.of("wrong.target", each.reference.getName()));
            }
            set(each, target);
        }
        pending.clear();
        byId.clear();
    }

    private static void set(Pending each, EObject target) {
        if (each.reference.isMany()) {
            @SuppressWarnings("unchecked") // a reference that is many holds a list of what its type says
            List<EObject> values = (List<EObject>) each.from.eGet(each.reference);
            values.add(target);
        } else {
            each.from.eSet(each.reference, target);
        }
    }
}
