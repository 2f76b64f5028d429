package org.peristiwa.benchmarks.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.peristiwa.benchmarks.content.BenchmarkCorpus;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.exchange.ExchangeException;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.Progress;
import org.peristiwa.exchange.brat.BratExporter;
import org.peristiwa.exchange.corpus.CorpusSource;

/** Articles in brat's form, as far as both readers read it. */
@State(Scope.Benchmark)
public abstract class BratFolder {

    /** The long article. */
    @State(Scope.Benchmark)
    public static class OfOne extends BratFolder {
        @Override
        BenchmarkCorpus make() {
            return BenchmarkCorpus.ofOneLongArticle();
        }
    }

    /** Many small ones. */
    @State(Scope.Benchmark)
    public static class OfMany extends BratFolder {

        private static final int ARTICLES = 10_000;

        @Override
        BenchmarkCorpus make() {
            return BenchmarkCorpus.ofArticles(ARTICLES);
        }
    }

    private @Nullable BenchmarkCorpus corpus;
    private Path folder = Path.of("");
    private long bytes;
    private int lines;
    private long exportedBytes;
    private long annotations;

    abstract BenchmarkCorpus make();

    /** Exports a corpus to brat. */
    @Setup
    public void export() throws IOException, ExchangeException {
        corpus = make();
        folder = corpus.spare("brat");
        try (CorpusSession session = corpus.open()) {
            // All layers are alike.
            LayerKey first = session.layers().first();
            annotations = (long) session.layers().size()
                    * session.layer(first).orElseThrow().getAnnotations().size();
            new Export(new BratExporter(), CorpusSource.everybody(session), ExportSettings.PLAIN)
                    .to(folder, Progress.NONE);
        }
        exportedBytes = 0;
        for (Path text : texts()) {
            exportedBytes += Files.size(text) + Files.size(annotationsOf(text));
        }
        ReadByBoth.leave(folder);
        bytes = 0;
        lines = 0;
        for (Path text : texts()) {
            bytes += Files.size(text) + Files.size(annotationsOf(text));
            lines += Files.readAllLines(annotationsOf(text)).size();
        }
        int read = new OpenNlpBrat(this)
                .read().stream()
                        .mapToInt(document -> document.getAnnotations().size())
                        .sum();
        if (read != lines) {
            throw new IllegalStateException("opennlp-tools read " + read + " lines of " + lines);
        }
    }

    @TearDown
    public void remove() {
        corpus.close();
    }

    Path folder() {
        return folder;
    }

    /** The texts, in order. */
    List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> Files.exists(annotationsOf(file)))
                    .sorted()
                    .toList();
        }
    }

    static String nameOf(Path text) {
        return text.getFileName().toString().replace(".txt", "");
    }

    static Path annotationsOf(Path text) {
        return text.resolveSibling(nameOf(text) + ".ann");
    }

    /** Of texts and annotations. */
    long bytes() {
        return bytes;
    }

    /** Lines of annotations: what brat gives an id. */
    int lines() {
        return lines;
    }

    /** Opens the corpus that has been exported. */
    CorpusSession open() {
        return corpus.open();
    }

    /** A folder that is not there yet. */
    Path spare(String name) {
        return corpus.spare(name);
    }

    /** Of texts and annotations, before what only one reader reads was left out. */
    long exportedBytes() {
        return exportedBytes;
    }

    /** Mentions, clusters, relations and attributions of the corpus. */
    long annotations() {
        return annotations;
    }
}
