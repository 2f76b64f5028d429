package org.peristiwa.benchmarks.exchange;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.peristiwa.benchmarks.content.BenchmarkCorpus;
import org.peristiwa.exchange.ExportResult;

/** A whole export of many small articles to brat, as {@link ExportBrat} has it for a long one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@Fork(1)
public class ExportManyBrat {

    private Path last = Path.of("");

    @Benchmark
    public ExportResult byPeristiwa(BratFolder.OfMany brat, Rate rate) throws Exception {
        last = brat.spare("again");
        return ExportBrat.export(brat, last, rate);
    }

    @TearDown(Level.Iteration)
    public void remove() {
        BenchmarkCorpus.delete(last);
    }
}
