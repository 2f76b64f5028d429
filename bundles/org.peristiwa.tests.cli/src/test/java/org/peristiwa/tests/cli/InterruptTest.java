package org.peristiwa.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C in the middle of long work. */
class InterruptTest {

    private static final int ARTICLES = 4_000;

    @TempDir
    private Path folder;

    @Test
    void given_a_conversion_that_is_interrupted_then_nothing_half_written_is_left() throws Exception {
        Path in = folder.resolve("in");
        for (int i = 0; i < ARTICLES; i++) {
            Program.write(in.resolve("a" + i + ".txt"), "Budi bertemu Wati. ".repeat(50));
            Program.write(in.resolve("a" + i + ".ann"), "T1\tPerson 0 4\tBudi\n");
        }
        Path work = Files.createDirectories(folder.resolve("work"));
        Program program = new Program(Files.createDirectories(folder.resolve("home")));
        Process process = program.builder(List.of(), "convert", "--from", "brat", in, "--to", "brat", work + "/out")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        long started = System.nanoTime();
        while (count(work) < 50) {
            assertThat(process.isAlive())
                    .as(Files.readString(folder.resolve("log.txt")))
                    .isTrue();
            assertThat(System.nanoTime() - started).isLessThan(TimeUnit.MINUTES.toNanos(2));
            Thread.sleep(5);
        }
        // not SIGINT: a shell that started this in the background has its children ignore that one
        process.destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        assertThat(work).isEmptyDirectory();
        assertThat(Files.readString(folder.resolve("log.txt"))).doesNotContain("Exception");
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.count();
        } catch (UncheckedIOException e) {
            // A file went while it was being counted: look again.
            return 0;
        }
    }
}
