package org.peristiwa.benchmarks.layer;

import org.apache.uima.cas.CAS;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.peristiwa.benchmarks.content.UimaLayer;

/** A CAS that is emptied, as UIMA advises, rather than made anew. */
@State(Scope.Benchmark)
public class EmptyCas {

    private final CAS cas = UimaLayer.empty();

    /** Empties it. */
    @Setup(Level.Invocation)
    public void empty() {
        cas.reset();
    }

    CAS cas() {
        return cas;
    }
}
