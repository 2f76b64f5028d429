package org.peristiwa.merge.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/** The objects of one version by the ids that others refer to them by. */
final class Ids {

    private Ids() {}

    /** Every object below {@code root} that has an id, in the order of the file; none where there is no root. */
    static Map<String, EObject> of(@Nullable EObject root) {
        Map<String, EObject> byId = new LinkedHashMap<>();
        if (root != null) {
            for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext(); ) {
                EObject one = all.next();
                String id = EcoreUtil.getID(one);
                if (id != null) {
                    byId.put(id, one);
                }
            }
        }
        return byId;
    }
}
