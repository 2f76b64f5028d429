package org.peristiwa.benchmarks.exchange;

import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.formats.brat.BratDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.peristiwa.exchange.AnnotatedDocument;

/**
 * Reading many small articles in brat's form. To make so many files takes longer than to read them some times, so that each
 * is read but a few times.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 7)
@Fork(1)
public class ImportManyBrat {

    /** Into whole models, with every offset, text, reference and type checked. */
    @Benchmark
    public List<AnnotatedDocument> byPeristiwa(BratFolder.OfMany brat, Rate rate) throws Exception {
        return rate.of(brat.bytes(), brat.lines(), () -> ImportBrat.read(brat));
    }

    /** Without a check, and with events, relations and attributes as it has them. */
    @Benchmark
    public List<BratDocument> byOpenNlp(BratFolder.OfMany brat, Rate rate) throws Exception {
        return rate.of(brat.bytes(), brat.lines(), () -> new OpenNlpBrat(brat).read());
    }
}
