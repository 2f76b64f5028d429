package org.peristiwa.benchmarks.exchange;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Warmup;
import org.peristiwa.exchange.ExportResult;

/** A whole export of one long article to brat. There is no other writer to measure it against. */
@Warmup(iterations = 4)
@Measurement(iterations = 6)
public class ExportBrat extends BratRuns {

    @Benchmark
    public ExportResult byPeristiwa(BratFolder.OfOne brat, Rate rate) throws Exception {
        return export(brat, rate);
    }
}
