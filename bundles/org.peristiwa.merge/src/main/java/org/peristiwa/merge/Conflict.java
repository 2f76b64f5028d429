package org.peristiwa.merge;

import java.util.List;

/**
 * One thing that two versions say differently. Nothing of it is lost: what was not kept stands here and, in a layer, in a
 * {@link ConflictNote}.
 *
 * @param path where, from the file's own object down: {@code annotations[e2]/arguments[a3]/filler}
 * @param kind what happened
 * @param base the value before, as the file writes it; for a deletion empty
 * @param ours the value of our version; for a deletion empty
 * @param theirs the value of their version; for a deletion empty
 */
public record Conflict(String path, Kind kind, List<String> base, List<String> ours, List<String> theirs) {

    /** What happened. */
    public enum Kind {
        /** Both gave it another value. Ours was kept, or theirs where ours has none. */
        CHANGED_BY_BOTH,
        /** Ours deleted what theirs changed or used. It was kept. */
        DELETED_BY_OURS,
        /** Theirs deleted what ours changed or used. It was kept. */
        DELETED_BY_THEIRS
    }

    public Conflict {
        base = List.copyOf(base);
        ours = List.copyOf(ours);
        theirs = List.copyOf(theirs);
    }
}
