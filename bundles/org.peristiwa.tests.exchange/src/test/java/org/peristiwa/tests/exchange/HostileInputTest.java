package org.peristiwa.tests.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every importer on every hostile file: one clear error, in bounded time and in the memory of a small process. An importer
 * of a new format is among them as soon as its bundle is on the class path.
 */
class HostileInputTest {

    /** Not how long it should take, but when it is taken for endless. */
    private static final long ENDLESS_MINUTES = 5;

    @TempDir
    private Path folder;

    private record Outcome(String format, String ending, HostileInput input, String what) {

        static Outcome parse(String line) {
            String[] parts = line.split("\t", -1);
            return new Outcome(parts[0], parts[1], HostileInput.valueOf(parts[2]), parts[4]);
        }

        boolean isRefused() {
            return what.startsWith("REFUSED ");
        }

        /** A format of plain text takes what is text, such as brackets. */
        boolean mayBeText() {
            return input != HostileInput.INVALID_UTF8 && input != HostileInput.GIGABYTE_LINE;
        }

        void check() {
            assertThat(what).doesNotStartWith("FAILED").doesNotContain("LEAKED");
            if (isRefused()) {
                assertThat(what).contains("a." + ending).doesNotContain("\\n").hasSizeLessThan(600);
            } else {
                assertThat(mayBeText()).as(what).isTrue();
            }
        }

        @Override
        public String toString() {
            return format + " ." + ending + " " + input;
        }
    }

    @TestFactory
    Stream<DynamicTest> every_importer_refuses_every_hostile_file_in_one_line() throws Exception {
        List<Outcome> outcomes = outcomes();
        assertThat(outcomes).hasSizeGreaterThan(HostileInput.values().length * AllFormats.IMPORTERS.size() - 1);
        assertThat(filesBeside()).containsOnly("in", "secret.txt");
        return outcomes.stream().map(outcome -> dynamicTest(outcome.toString(), outcome::check));
    }

    private List<Outcome> outcomes() throws IOException, InterruptedException {
        Path said = folder.resolveSibling(folder.getFileName() + "-out.tsv");
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx192m",
                            "-Xss512k",
                            "-cp",
                            System.getProperty("java.class.path"),
                            HostileImports.class.getName(),
                            folder.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(said.toFile())
                    .start();
            boolean ended = process.waitFor(ENDLESS_MINUTES, TimeUnit.MINUTES);
            process.destroyForcibly();
            assertThat(ended).as("ended; so far: " + Files.readString(said)).isTrue();
            assertThat(process.exitValue()).as(Files.readString(said)).isZero();
            List<Outcome> outcomes = new ArrayList<>();
            for (String line : Files.readAllLines(said)) {
                outcomes.add(Outcome.parse(line));
            }
            return outcomes;
        } finally {
            Files.deleteIfExists(said);
        }
    }

    private List<String> filesBeside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
