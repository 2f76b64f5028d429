package org.peristiwa.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A corpus of up to 100,000 small articles through the program with a small heap: in from brat and JSONL, out to brat, JSONL
 * and a format for training, killed in the middle and gone on with. What each step took is added to
 * {@code target/many-articles.md}. With {@code -Pmany}; {@code -Dmany.articles=1000,10000} for others than all, and
 * {@code -Dmany.folder=DIR} for where the files go.
 */
@Tag("many")
class ManyArticlesTest {

    private static final int HEAP = Integer.getInteger("peristiwa.many.heap", 128);

    private Path folder;
    private Program program;

    static Stream<Integer> articles() {
        return Stream.of(System.getProperty("peristiwa.many", "1000,10000,100000")
                        .split(",", -1))
                .map(Integer::valueOf);
    }

    @BeforeEach
    void makeFolder() throws IOException {
        Path parent = Path.of(System.getProperty("peristiwa.many.folder", System.getProperty("java.io.tmpdir")));
        folder = Files.createTempDirectory(Files.createDirectories(parent), "many");
        program = new Program(Files.createDirectories(folder.resolve("home")));
    }

    @AfterEach
    void deleteFolder() throws IOException {
        delete(folder);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void given_many_articles_when_imported_and_exported_then_a_small_heap_is_enough_and_a_kill_costs_nothing(int count)
            throws Exception {
        Path brat = ManyArticles.write(folder.resolve("in"), count);
        Path lines = folder.resolve("lines");
        step(
                count,
                "convert brat to JSONL",
                "convert",
                "--from",
                "brat",
                brat,
                "--to",
                "json",
                "--to-option",
                "lines=true",
                lines);
        assertThat(linesOf(lines.resolve("articles.jsonl"))).isEqualTo(count);

        Path corpus = corpus("corpus");
        killed(corpus.resolve("annotations"), count, "import", corpus, lines, "--format", "json");
        step(count, "import JSONL, the rest after a kill", "import", corpus, lines, "--format", "json", "--resume");
        step(
                count,
                "export JSONL",
                "export",
                corpus,
                "--format",
                "json",
                "--option",
                "lines=true",
                "--out",
                folder.resolve("jsonl"));
        assertThat(linesOf(folder.resolve("jsonl/articles.jsonl"))).isEqualTo(count);
        step(count, "export OneIE", "export", corpus, "--format", "oneie", "--out", folder.resolve("oneie"));

        Path out = Files.createDirectories(folder.resolve("out"));
        killed(out, count, "export", corpus, "--format", "brat", "--out", out.resolve("brat"));
        step(
                count,
                "export brat, the rest after a kill",
                "export",
                corpus,
                "--format",
                "brat",
                "--out",
                out.resolve("brat"));
        assertThat(ManyArticles.filesIn(out.resolve("brat"), ".ann")).isEqualTo(count);
        delete(lines);

        Path again = corpus("again");
        step(count, "import brat", "import", again, out.resolve("brat"), "--format", "brat");
        assertThat(ManyArticles.filesIn(again.resolve("annotations"), ".peristiwa-ann"))
                .isEqualTo(count);
        delete(again);

        step(count, "export brat", "export", corpus, "--format", "brat", "--out", folder.resolve("whole"));
        assertThat(ManyArticles.difference(out.resolve("brat"), folder.resolve("whole")))
                .as("the export that was killed, and one that was not")
                .isEmpty();
    }

    private Path corpus(String name) {
        Path corpus = folder.resolve(name);
        Program.Ran made = program.run("new", corpus, "--language", "id", "--schema", folder.resolve("in"));
        assertThat(made.code()).as(made.err()).isZero();
        return corpus;
    }

    private void step(int count, String what, Object... arguments) throws Exception {
        MeasuredRun run = MeasuredRun.of(program, folder, HEAP, arguments);
        String row = String.format(
                Locale.ROOT,
                "| %,d | %s | %.0f s | %d MB | %d MB |%n",
                count,
                what,
                run.seconds(),
                run.heap(),
                run.resident());
        Files.write(
                Path.of("target/many-articles.md"),
                row.getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** Starts it and kills it as soon as a part of the articles is there. */
    private void killed(Path where, int count, Object... arguments) throws Exception {
        Path log = folder.resolve("killed.txt");
        Process process = MeasuredRun.start(program, log, folder.resolve("killed-collections.txt"), HEAP, arguments);
        while (ManyArticles.filesIn(where, "") < count / 4) {
            assertThat(process.isAlive()).as(Files.readString(log)).isTrue();
            Thread.sleep(100);
        }
        process.destroyForcibly().waitFor();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(one);
            }
        }
    }

    private static long linesOf(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }
}
