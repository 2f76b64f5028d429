package org.peristiwa.benchmarks.layer;

import java.util.concurrent.TimeUnit;
import org.apache.uima.cas.CAS;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.peristiwa.edit.internal.layer.IndexedLayer;
import org.peristiwa.model.layer.Layer;

/** From the bytes of a file in memory to a layer that can be worked with. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 10)
@Fork(2)
public class LoadLayer {

    /** Read, and checked against every invariant. */
    @Benchmark
    public Layer byPeristiwa(LayerFiles files) {
        return files.read();
    }

    /** And with the index of places, ids and references that a session keeps. */
    @Benchmark
    public IndexedLayer byPeristiwaWithIndex(LayerFiles files) {
        return new IndexedLayer(files.read());
    }

    /** Into a new CAS, with UIMA's index of places. */
    @Benchmark
    public CAS byUimaj(LayerFiles files, EmptyCas empty) {
        files.readInto(empty.cas());
        return empty.cas();
    }
}
