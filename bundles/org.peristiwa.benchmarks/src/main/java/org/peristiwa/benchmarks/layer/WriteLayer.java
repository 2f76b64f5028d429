package org.peristiwa.benchmarks.layer;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** From a layer to the bytes of its file. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 15)
@Measurement(iterations = 10)
@Fork(2)
public class WriteLayer {

    @Benchmark
    public byte[] byPeristiwa(LayerFiles files, LoadedLayer loaded) {
        return files.write(loaded.layer());
    }

    @Benchmark
    public byte[] byUimaj(LayerFiles files, LoadedLayer loaded) {
        return files.write(loaded.cas());
    }
}
