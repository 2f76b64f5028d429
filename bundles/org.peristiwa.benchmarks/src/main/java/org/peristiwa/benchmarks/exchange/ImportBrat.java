package org.peristiwa.benchmarks.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import opennlp.tools.formats.brat.AnnotationConfiguration;
import opennlp.tools.formats.brat.BratDocument;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.peristiwa.benchmarks.content.BenchmarkCorpus;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerInvariants;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ExchangeException;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Progress;
import org.peristiwa.exchange.brat.BratExporter;
import org.peristiwa.exchange.brat.BratImporter;
import org.peristiwa.exchange.corpus.CorpusSource;
import org.peristiwa.model.layer.Layer;

/** Reading 300 articles of brat: files, a whole model of each, and here the check of its invariants as well. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 15)
@Measurement(iterations = 10)
@Fork(1)
public class ImportBrat {

    private static final int ARTICLES = 300;

    private @Nullable BenchmarkCorpus corpus;
    private Path folder = Path.of("");

    /** Exports a corpus to brat. */
    @Setup
    public void export() throws IOException, ExchangeException {
        corpus = BenchmarkCorpus.ofArticles(ARTICLES);
        folder = corpus.spare("brat");
        try (CorpusSession session = corpus.open()) {
            new Export(new BratExporter(), CorpusSource.everybody(session), ExportSettings.PLAIN)
                    .to(folder, Progress.NONE);
        }
    }

    @TearDown
    public void remove() {
        corpus.close();
    }

    @Benchmark
    public List<AnnotatedDocument> byPeristiwa() throws IOException {
        List<AnnotatedDocument> documents = new ArrayList<>();
        try (ImportSource source = new BratImporter().open(ImportRequest.of(folder, "ani"))) {
            for (Optional<AnnotatedDocument> next = source.next(); next.isPresent(); next = source.next()) {
                AnnotatedDocument document = next.get();
                document.layers().forEach(layer -> requireSound(layer, document));
                documents.add(document);
            }
        }
        return documents;
    }

    private static void requireSound(Layer layer, AnnotatedDocument document) {
        if (!LayerInvariants.violations(layer, document.text()).isEmpty()) {
            throw new IllegalStateException("not sound: " + document.article().getId());
        }
    }

    /** Without a check, and with events, relations and attributes as it has them. */
    @Benchmark
    public List<BratDocument> byOpenNlp() throws IOException {
        AnnotationConfiguration configuration;
        List<Path> texts;
        try (InputStream in = Files.newInputStream(folder.resolve("annotation.conf"));
                Stream<Path> files = Files.walk(folder)) {
            configuration = AnnotationConfiguration.parse(in);
            texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        List<BratDocument> documents = new ArrayList<>();
        for (Path text : texts) {
            String name = text.getFileName().toString().replace(".txt", "");
            Path annotations = text.resolveSibling(name + ".ann");
            if (Files.exists(annotations)) {
                try (InputStream txt = Files.newInputStream(text);
                        InputStream ann = Files.newInputStream(annotations)) {
                    documents.add(BratDocument.parseDocument(configuration, name, txt, ann));
                }
            }
        }
        return documents;
    }
}
