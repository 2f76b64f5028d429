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
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportResult;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.Progress;
import org.peristiwa.exchange.brat.BratExporter;
import org.peristiwa.exchange.corpus.CorpusSource;

/**
 * A whole export of one long article to brat: reading the corpus, writing, reading back to check, report, datasheet and checksums. There is no
 * other writer to measure it against.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 6)
@Fork(1)
public class ExportBrat {

    private Path last = Path.of("");

    @Benchmark
    public ExportResult byPeristiwa(BratFolder.OfOne brat, Rate rate) throws Exception {
        last = brat.spare("again");
        return export(brat, last, rate);
    }

    static ExportResult export(BratFolder brat, Path to, Rate rate) throws Exception {
        return rate.of(brat.exportedBytes(), brat.annotations(), () -> {
            try (CorpusSession session = brat.open()) {
                return new Export(new BratExporter(), CorpusSource.everybody(session), ExportSettings.PLAIN)
                        .to(to, Progress.NONE);
            }
        });
    }

    @TearDown(Level.Iteration)
    public void remove() {
        BenchmarkCorpus.delete(last);
    }
}
