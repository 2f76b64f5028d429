package org.peristiwa.benchmarks.verbs;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
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
import org.peristiwa.check.LiveCheck;
import org.peristiwa.check.internal.RuleChecker;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.Verb;
import org.peristiwa.model.layer.Layer;

/**
 * One verb on the long article as the workbench does it: with its index, its undo, the check of what it touched, and
 * whatever else a session opened from a folder does with a step.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 2, time = 1500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class VerbCost {

    /** An open corpus that is checked as it changes. */
    @State(Scope.Benchmark)
    public static class Desk {

        @Param
        public Place place = Place.START;

        @Param
        public Action action = Action.MARK_ENTITY;

        private final BenchmarkCorpus corpus = BenchmarkCorpus.ofOneLongArticle();
        private final CorpusSession session = corpus.open();
        private final LiveCheck check = new RuleChecker(AllRules.list()).follow(session);
        private @Nullable Neighbourhood near;

        @Setup
        public void open() {
            Layer layer = session.layer(BenchmarkCorpus.LONG).orElseThrow();
            check.include(BenchmarkCorpus.LONG);
            near = new Neighbourhood(layer, session.index(layer), place);
        }

        @TearDown
        public void close() {
            check.close();
            session.close();
            corpus.close();
        }

        Verb<?> next() {
            return action.on(near);
        }

        CorpusSession session() {
            return session;
        }
    }

    /** A verb that is about to be done; it is taken back when it has been measured. */
    @State(Scope.Benchmark)
    public static class Coming {

        private @Nullable Verb<?> verb;

        @Setup(Level.Invocation)
        public void choose(Desk desk) {
            verb = desk.next();
        }

        @TearDown(Level.Invocation)
        public void takeBack(Desk desk) {
            desk.session().history().undo();
        }
    }

    /** A verb that has been done. */
    @State(Scope.Benchmark)
    public static class Done {

        @Setup(Level.Invocation)
        public void prepare(Desk desk) {
            desk.session().execute(desk.next());
        }
    }

    @Benchmark
    public Object execute(Desk desk, Coming coming) {
        return desk.session().execute(coming.verb);
    }

    @Benchmark
    public void undo(Desk desk, Done done) {
        desk.session().history().undo();
    }
}
