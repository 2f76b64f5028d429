package org.peristiwa.benchmarks.layer;

import java.util.function.Supplier;
import org.apache.uima.cas.CAS;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.peristiwa.benchmarks.content.UimaLayer;
import org.peristiwa.edit.internal.layer.IndexedLayer;

/** What a loaded layer takes of the heap. Only the counter is of interest, not the time. */
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class KeepLayer {

    /** Collections until nothing more goes. */
    private static final int COLLECTIONS = 4;

    /** Bytes of the heap for each annotation. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Heap {

        /** What is still there after a full collection, divided by the number of annotations. */
        public double bytesPerAnnotation;

        Object measure(LayerFiles files, Supplier<Object> load) {
            long before = used();
            Object kept = load.get();
            bytesPerAnnotation = (used() - before) / (double) files.annotations();
            return kept;
        }

        private static long used() {
            for (int i = 0; i < COLLECTIONS; i++) {
                System.gc();
            }
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }

    @Benchmark
    public Object byPeristiwa(LayerFiles files, Heap heap) {
        return heap.measure(files, files::read);
    }

    @Benchmark
    public Object byPeristiwaWithIndex(LayerFiles files, Heap heap) {
        return heap.measure(files, () -> new IndexedLayer(files.read()));
    }

    /** An empty CAS is not counted. */
    @Benchmark
    public Object byUimaj(LayerFiles files, Heap heap) {
        CAS cas = UimaLayer.empty();
        return heap.measure(files, () -> {
            files.readInto(cas);
            return cas;
        });
    }
}
