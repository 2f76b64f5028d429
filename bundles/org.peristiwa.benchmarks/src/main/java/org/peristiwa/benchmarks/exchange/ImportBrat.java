package org.peristiwa.benchmarks.exchange;

import java.util.List;
import opennlp.tools.formats.brat.BratDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Warmup;
import org.peristiwa.edit.LayerInvariants;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.model.layer.Layer;

/** Reading one long article in brat's form. In some processes, for when the garbage collector comes is half of the time. */
@Fork(4)
@Warmup(iterations = 20)
@Measurement(iterations = 20)
public class ImportBrat extends BratRuns {

    /** Into a whole model, with every offset, text, reference and type checked. */
    @Benchmark
    public List<AnnotatedDocument> byPeristiwa(BratFolder.OfOne brat, Rate rate) throws Exception {
        return rate.of(brat.bytes(), brat.lines(), () -> read(brat));
    }

    /** And with the invariants of a layer, which are checked when it goes into a corpus. */
    @Benchmark
    public List<AnnotatedDocument> byPeristiwaWithInvariants(BratFolder.OfOne brat, Rate rate) throws Exception {
        return rate.of(brat.bytes(), brat.lines(), () -> {
            List<AnnotatedDocument> documents = read(brat);
            for (AnnotatedDocument document : documents) {
                document.layers().forEach(layer -> requireSound(layer, document));
            }
            return documents;
        });
    }

    private static void requireSound(Layer layer, AnnotatedDocument document) {
        if (!LayerInvariants.violations(layer, document.text()).isEmpty()) {
            throw new IllegalStateException("not sound: " + document.article().getId());
        }
    }

    /** Without a check, and with events, relations and attributes as it has them. */
    @Benchmark
    public List<BratDocument> byOpenNlp(BratFolder.OfOne brat, Rate rate) throws Exception {
        return rate.of(brat.bytes(), brat.lines(), () -> new OpenNlpBrat(brat).read());
    }
}
