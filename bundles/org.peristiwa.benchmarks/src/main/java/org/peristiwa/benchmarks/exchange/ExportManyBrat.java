package org.peristiwa.benchmarks.exchange;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Warmup;
import org.peristiwa.exchange.ExportResult;

/** A whole export of many small articles to brat, as {@link ExportBrat} has it for a long one. */
@Warmup(iterations = 1)
@Measurement(iterations = 2)
public class ExportManyBrat extends BratRuns {

    @Benchmark
    public ExportResult byPeristiwa(BratFolder.OfMany brat, Rate rate) throws Exception {
        return export(brat, rate);
    }
}
