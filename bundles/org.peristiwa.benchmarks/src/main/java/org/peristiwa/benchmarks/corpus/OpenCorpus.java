package org.peristiwa.benchmarks.corpus;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.peristiwa.benchmarks.content.BenchmarkCorpus;
import org.peristiwa.edit.CorpusSession;

/** Opening a corpus for work and showing its first article. Texts and layers are read when they are asked for. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
@Fork(1)
public class OpenCorpus {

    @Param({"300", "10000"})
    public int articles;

    private @Nullable BenchmarkCorpus corpus;

    @Setup
    public void make() {
        corpus = BenchmarkCorpus.ofArticles(articles);
    }

    @TearDown
    public void remove() {
        corpus.close();
    }

    @Benchmark
    public Object openAndShowFirst() {
        try (CorpusSession session = corpus.open()) {
            String first = session.corpus().getArticles().get(0).getId();
            session.segmentation(first);
            return session.layer(BenchmarkCorpus.layerOf(first)).orElseThrow();
        }
    }
}
