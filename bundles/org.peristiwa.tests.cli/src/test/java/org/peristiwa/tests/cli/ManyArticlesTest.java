package org.peristiwa.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A corpus of up to 100,000 small articles through the program with a small heap: in from brat and JSONL, out to brat, JSONL
 * and a format for training, killed in the middle and gone on with. What each step took is added to
 * {@code target/many-articles.md}. With {@code -Pmany}; {@code -Dmany.articles=1000,10000} for others than all.
 */
@Tag("many")
class ManyArticlesTest {

    private static final int HEAP = Integer.getInteger("peristiwa.many.heap", 256);
    private static final String TEXT = "Budi bertemu Wati di Jakarta. Kemudian Wati bertemu menteri di Bandung.\n";
    private static final String ANNOTATIONS =
            """
            T1\tPerson 0 4\tBudi
            T2\tMeet 5 12\tbertemu
            T3\tPerson 13 17\tWati
            T4\tPlace 21 28\tJakarta
            T5\tPerson 39 43\tWati
            T6\tMeet 44 51\tbertemu
            E1\tMeet:T2 Who:T1 Who2:T3 Where:T4
            E2\tMeet:T6 Who:T5
            A1\tRealis E1
            """;
    private static final String CONFIGURATION =
            """
            [entities]
            Person
            Place
            [relations]
            [events]
            Meet Who+:Person, Where?:Place
            [attributes]
            Realis Arg:<EVENT>
            """;

    @TempDir
    Path folder;

    static Stream<Integer> articles() {
        return Stream.of(System.getProperty("peristiwa.many", "1000,10000,100000")
                        .split(",", -1))
                .map(Integer::valueOf);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void given_many_articles_when_imported_and_exported_then_a_small_heap_is_enough_and_a_kill_costs_nothing(int count)
            throws Exception {
        Program program = new Program(Files.createDirectories(folder.resolve("home")));
        Path brat = write(count);

        Path lines = folder.resolve("lines");
        step(
                program,
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

        Path corpus = corpus(program, "corpus");
        killed(program, corpus.resolve("annotations"), count, "import", corpus, lines, "--format", "json");
        step(
                program,
                count,
                "import JSONL, the rest after a kill",
                "import",
                corpus,
                lines,
                "--format",
                "json",
                "--resume");
        step(
                program,
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
        step(program, count, "export OneIE", "export", corpus, "--format", "oneie", "--out", folder.resolve("oneie"));

        Path out = Files.createDirectories(folder.resolve("out"));
        killed(program, out, count, "export", corpus, "--format", "brat", "--out", out.resolve("brat"));
        step(
                program,
                count,
                "export brat, the rest after a kill",
                "export",
                corpus,
                "--format",
                "brat",
                "--out",
                out.resolve("brat"));
        assertThat(filesIn(out.resolve("brat"), ".ann")).isEqualTo(count);

        Path again = corpus(program, "again");
        step(program, count, "import brat", "import", again, out.resolve("brat"), "--format", "brat");
        assertThat(filesIn(again.resolve("annotations"), ".peristiwa-ann")).isEqualTo(count);
    }

    private Path write(int count) throws IOException {
        Path brat = Files.createDirectories(folder.resolve("in"));
        Files.writeString(brat.resolve("annotation.conf"), CONFIGURATION);
        for (int i = 0; i < count; i++) {
            Files.writeString(brat.resolve("berita-" + i + ".txt"), TEXT);
            Files.writeString(brat.resolve("berita-" + i + ".ann"), ANNOTATIONS);
        }
        return brat;
    }

    private Path corpus(Program program, String name) {
        Path corpus = folder.resolve(name);
        Program.Ran made = program.run("new", corpus, "--language", "id", "--schema", folder.resolve("in"));
        assertThat(made.code()).as(made.err()).isZero();
        return corpus;
    }

    private void step(Program program, int count, String what, Object... arguments) throws Exception {
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
    private void killed(Program program, Path where, int count, Object... arguments) throws Exception {
        Path log = folder.resolve("killed.txt");
        Process process = MeasuredRun.start(program, log, folder.resolve("killed-collections.txt"), HEAP, arguments);
        while (filesIn(where, "") < count / 4) {
            assertThat(process.isAlive()).as(Files.readString(log)).isTrue();
            Thread.sleep(500);
        }
        process.destroyForcibly().waitFor();
    }

    private static long filesIn(Path where, String ending) throws IOException {
        if (!Files.exists(where)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(where)) {
            return files.filter(file -> file.toString().endsWith(ending)).count();
        } catch (java.io.UncheckedIOException e) {
            // A file went while it was being counted: look again.
            return 0;
        }
    }

    private static long linesOf(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }
}
