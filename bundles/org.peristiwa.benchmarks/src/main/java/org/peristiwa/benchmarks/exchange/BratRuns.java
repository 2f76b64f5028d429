package org.peristiwa.benchmarks.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.peristiwa.benchmarks.content.BenchmarkCorpus;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportResult;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Progress;
import org.peristiwa.exchange.brat.BratExporter;
import org.peristiwa.exchange.brat.BratImporter;
import org.peristiwa.exchange.corpus.CorpusSource;

/** What all benchmarks of brat do, with one long article or with many small ones. How often they do it is theirs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public abstract class BratRuns {

    private Path exported = Path.of("");

    /** A whole export: reading the corpus, writing, reading back to check, report, datasheet and checksums. */
    ExportResult export(BratFolder brat, Rate rate) throws Exception {
        exported = brat.spare("again");
        return rate.of(brat.exportedBytes(), brat.annotations(), () -> {
            try (CorpusSession session = brat.open()) {
                return new Export(new BratExporter(), CorpusSource.everybody(session), ExportSettings.PLAIN)
                        .to(exported, Progress.NONE);
            }
        });
    }

    /** Makes room for the next export. */
    @TearDown(Level.Iteration)
    public void remove() {
        if (exported.isAbsolute()) {
            BenchmarkCorpus.delete(exported);
            exported = Path.of("");
        }
    }

    /** Into whole models, with every offset, text, reference and type checked. */
    static List<AnnotatedDocument> read(BratFolder brat) throws IOException {
        List<AnnotatedDocument> documents = new ArrayList<>();
        try (ImportSource source = new BratImporter().open(ImportRequest.of(brat.folder(), "ani"))) {
            for (Optional<AnnotatedDocument> next = source.next(); next.isPresent(); next = source.next()) {
                documents.add(next.get());
            }
        }
        return documents;
    }
}
