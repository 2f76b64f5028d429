package org.peristiwa.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that the memory has no room for as one step, stopped or killed when its first part has been saved. */
class StoppedImportTest {

    private static final int ARTICLES = 100;

    /** MB; of articles as long as these some seven are a part then. */
    private static final int HEAP = 64;

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void writeArticles() throws IOException {
        program = new Program(Files.createDirectories(folder.resolve("home")));
        Path in = folder.resolve("in");
        for (int i = 0; i < ARTICLES; i++) {
            Program.write(in.resolve("a" + i + ".txt"), "Budi bertemu Wati. ".repeat(2_000) + i + "\n");
            Program.write(in.resolve("a" + i + ".ann"), "T1\tPerson 0 4\tBudi\nT2\tPerson 13 17\tWati\n");
        }
        Program.write(in.resolve("annotation.conf"), "[entities]\nPerson\n[relations]\n[events]\n[attributes]\n");
    }

    @Test
    void given_an_import_that_was_stopped_behind_its_first_part_when_resumed_then_nothing_is_lost_and_nothing_twice()
            throws Exception {
        Path corpus = stoppedBehindTheFirstPart(Process::destroy);
        assertThat(Files.readString(folder.resolve("log.txt"))).doesNotContain("Exception");
        resume(corpus);
        assertThat(articlesSavedIn(corpus)).isEqualTo(ARTICLES);
        assertThat(exported(corpus)).isEqualTo(exported(whole()));
    }

    @Test
    void given_an_import_that_was_killed_behind_its_first_part_when_resumed_then_nothing_is_lost_and_nothing_twice()
            throws Exception {
        Path corpus = stoppedBehindTheFirstPart(Process::destroyForcibly);
        resume(corpus);
        assertThat(articlesSavedIn(corpus)).isEqualTo(ARTICLES);
        assertThat(exported(corpus)).isEqualTo(exported(whole()));
    }

    /** Of one name, wherever it is, as an export says the name. */
    private Path corpus(String parent) throws IOException {
        Path corpus = Files.createDirectories(folder.resolve(parent)).resolve("corpus");
        assertSuccess(program.run("new", corpus, "--language", "id", "--schema", folder.resolve("in")));
        return corpus;
    }

    private static void assertSuccess(Program.Ran ran) {
        assertThat(ran.code()).as(ran.err()).isZero();
    }

    private Path whole() throws IOException {
        Path whole = corpus("whole");
        assertSuccess(program.run("import", whole, folder.resolve("in"), "--format", "brat"));
        return whole;
    }

    private Path stoppedBehindTheFirstPart(java.util.function.Consumer<Process> stop) throws Exception {
        Path corpus = corpus("stopped");
        Path log = folder.resolve("log.txt");
        Process process = MeasuredRun.start(
                program,
                log,
                folder.resolve("gc.txt"),
                HEAP,
                "import",
                corpus,
                folder.resolve("in"),
                "--format",
                "brat");
        long started = System.nanoTime();
        while (articlesSavedIn(corpus) == 0) {
            assertThat(process.isAlive()).as(Files.readString(log)).isTrue();
            assertThat(System.nanoTime() - started).isLessThan(TimeUnit.MINUTES.toNanos(2));
            Thread.sleep(5);
        }
        stop.accept(process);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        assertThat(articlesSavedIn(corpus)).isPositive().isLessThan(ARTICLES);
        return corpus;
    }

    private void resume(Path corpus) throws Exception {
        MeasuredRun.of(program, folder, HEAP, "import", corpus, folder.resolve("in"), "--format", "brat", "--resume");
    }

    private static long articlesSavedIn(Path corpus) throws IOException {
        return Files.readString(corpus.resolve("corpus.peristiwa"))
                .lines()
                .filter(line -> line.contains("<articles "))
                .count();
    }

    private String exported(Path corpus) throws IOException {
        Path out = corpus.resolveSibling("out");
        assertSuccess(program.run("export", corpus, "--format", "brat", "--out", out));
        return Files.readString(out.resolve("SHA256SUMS"));
    }
}
