package org.peristiwa.benchmarks.exchange;

import java.util.concurrent.Callable;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How fast it goes, beside how long it takes. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Rate {

    private static final double NANOS_IN_A_SECOND = 1e9;
    private static final double MEGABYTE = 1e6;

    public double megabytesPerSecond;
    public double annotationsPerSecond;

    /**
     * Does {@code work} and notes how fast it went.
     *
     * @param bytes of the files that are read or written
     */
    <T> T of(long bytes, long annotations, Callable<T> work) throws Exception {
        long begun = System.nanoTime();
        T result = work.call();
        double seconds = (System.nanoTime() - begun) / NANOS_IN_A_SECOND;
        megabytesPerSecond = bytes / MEGABYTE / seconds;
        annotationsPerSecond = annotations / seconds;
        return result;
    }
}
