package org.peristiwa.benchmarks.exchange;

import java.util.List;
import opennlp.tools.formats.brat.BratDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Warmup;
import org.peristiwa.exchange.AnnotatedDocument;

/**
 * Reading many small articles in brat's form. To make so many files takes longer than to read them some times, so that each
 * is read but a few times.
 */
@Warmup(iterations = 5)
@Measurement(iterations = 7)
public class ImportManyBrat extends BratRuns {

    /** Into whole models, with every offset, text, reference and type checked. */
    @Benchmark
    public List<AnnotatedDocument> byPeristiwa(BratFolder.OfMany brat, Rate rate) throws Exception {
        return rate.of(brat.bytes(), brat.lines(), () -> read(brat));
    }

    /** Without a check, and with events, relations and attributes as it has them. */
    @Benchmark
    public List<BratDocument> byOpenNlp(BratFolder.OfMany brat, Rate rate) throws Exception {
        return rate.of(brat.bytes(), brat.lines(), () -> new OpenNlpBrat(brat).read());
    }
}
