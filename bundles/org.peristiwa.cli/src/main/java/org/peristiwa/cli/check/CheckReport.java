package org.peristiwa.cli.check;

import java.io.IOException;
import java.util.List;
import org.peristiwa.check.Problem;

/** Where the problems of a check go, article by article, so that a great corpus need not be held at once. */
public interface CheckReport {

    /** What comes before the problems. */
    default void begin() throws IOException {}

    /**
     * Some problems.
     *
     * @param at where in the text of their article they are
     */
    void add(List<Problem> problems, ProblemPlaces at) throws IOException;

    /** What comes after the problems. */
    default void end() throws IOException {}
}
