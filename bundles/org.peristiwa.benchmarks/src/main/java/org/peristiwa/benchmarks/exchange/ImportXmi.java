package org.peristiwa.benchmarks.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.uima.cas.CAS;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.uima.XmiImporter;

/** Reading XMI, the same files. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8)
@Measurement(iterations = 8)
@Fork(1)
public class ImportXmi {

    /** Into whole models, with the schema that they use, every reference followed and every invariant of a layer checked. */
    @Benchmark
    public List<AnnotatedDocument> byPeristiwa(XmiFolder xmi, Rate rate) throws Exception {
        return rate.of(xmi.bytes(), xmi.annotations(), () -> {
            List<AnnotatedDocument> documents = new ArrayList<>();
            try (ImportSource source = new XmiImporter().open(ImportRequest.of(xmi.folder(), "ani"))) {
                for (Optional<AnnotatedDocument> next = source.next(); next.isPresent(); next = source.next()) {
                    documents.add(next.get());
                }
            }
            return documents;
        });
    }

    /** Into one CAS, which is emptied for each file. */
    @Benchmark
    public CAS byUimaj(XmiFolder xmi, Rate rate) throws Exception {
        return rate.of(xmi.bytes(), xmi.annotations(), () -> {
            CAS cas = xmi.emptyCas();
            for (Path file : xmi.files()) {
                cas.reset();
                XmiFolder.read(file, cas);
            }
            return cas;
        });
    }
}
