package org.peristiwa.merge;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/**
 * What came of a merge.
 *
 * @param root a new object that none of the three versions shares anything with
 * @param conflicts in the order in which they were met
 * @param renumbered ids that ours and theirs gave to different things: from theirs to what that thing is called now
 */
public record Merged<T extends EObject>(T root, List<Conflict> conflicts, Map<String, String> renumbered) {

    public Merged {
        conflicts = List.copyOf(conflicts);
        renumbered = Map.copyOf(renumbered);
    }
}
