package org.peristiwa.check;

import java.util.List;

/**
 * How the problems differ after a step.
 *
 * @param gone the problems that are no longer so
 * @param come the problems that are new; one that was only found again is in both
 */
public record ProblemDelta(List<Problem> gone, List<Problem> come) {

    public ProblemDelta {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    public boolean isEmpty() {
        return gone.isEmpty() && come.isEmpty();
    }
}
