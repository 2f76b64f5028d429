package org.peristiwa.benchmarks.exchange;

import java.util.List;
import opennlp.tools.formats.brat.BratDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Warmup;
import org.peristiwa.exchange.AnnotatedDocument;

/**
 * Reading many small articles in brat's form. Java goes on compiling for a dozen rounds, on the core that the collector and the
 * other thread of an import want.
 */
@Warmup(iterations = 15)
@Measurement(iterations = 15)
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
