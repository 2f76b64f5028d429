package org.peristiwa.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export whose process ends in the middle. */
class InterruptedExportTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path parent;

    /** A process of its own, which ends without a word when it has written so many articles. */
    public static final class Killed {
        public static void main(String[] arguments) throws IOException {
            int last = Integer.parseInt(arguments[1]);
            export(Path.of(arguments[0]), 10, new Progress() {
                @Override
                public void at(String what, int done, int total) {
                    if (done == last) {
                        Runtime.getRuntime().halt(7);
                    }
                }
            });
        }
    }

    private static void export(Path out, int articles, Progress progress) throws IOException {
        ListFormat source = new ListFormat(
                IntStream.range(0, articles)
                        .mapToObj(i -> Samples.document("a" + i, "Ani" + i))
                        .toList(),
                -1);
        new Export(new FileExporter(), source, ExportSettings.PLAIN).to(out, progress);
    }

    private Path interrupted() throws Exception {
        return interruptedBehind(7);
    }

    private Path interruptedBehind(int articles) throws Exception {
        Path out = parent.resolve("out");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        out.toString(),
                        Integer.toString(articles))
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isEqualTo(7);
        assertThat(out).doesNotExist();
        assertThat(parent.resolve(".out.export-manifest")).exists();
        return out;
    }

    private Path staged(String file) {
        return parent.resolve(".out.export").resolve(file);
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }

    @Test
    void given_an_interrupted_export_when_done_again_then_it_is_whole_and_what_was_there_is_not_written_again()
            throws Exception {
        Path out = interrupted();
        Files.setLastModifiedTime(staged("a3.lst"), LONG_AGO);
        Files.writeString(staged("a4.lst"), "Ani4 da");
        Files.writeString(staged("a5.lst"), "spoilt by a power loss and longer than it was");
        Files.writeString(staged("gone.lst"), "an article that is in the corpus no more");

        export(out, 10, Progress.NONE);
        export(parent.resolve("other"), 10, Progress.NONE);

        assertThat(contents(out)).isEqualTo(contents(parent.resolve("other")));
        assertThat(Files.getLastModifiedTime(out.resolve("a3.lst"))).isEqualTo(LONG_AGO);
        try (Stream<Path> left = Files.list(parent)) {
            assertThat(left).containsExactlyInAnyOrder(out, parent.resolve("other"));
        }
    }

    @Test
    void given_an_export_that_is_interrupted_while_it_goes_on_when_done_again_then_it_goes_on_with_both()
            throws Exception {
        Path out = interruptedBehind(7);
        Files.setLastModifiedTime(staged("a1.lst"), LONG_AGO);
        Files.setLastModifiedTime(staged("a5.lst"), LONG_AGO);
        interruptedBehind(3);
        assertThat(staged("a1.lst")).exists();
        assertThat(staged("a5.lst")).doesNotExist();

        export(out, 10, Progress.NONE);
        export(parent.resolve("other"), 10, Progress.NONE);

        assertThat(contents(out)).isEqualTo(contents(parent.resolve("other")));
        assertThat(Files.getLastModifiedTime(out.resolve("a1.lst"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(out.resolve("a5.lst"))).isEqualTo(LONG_AGO);
        try (Stream<Path> left = Files.list(parent)) {
            assertThat(left).containsExactlyInAnyOrder(out, parent.resolve("other"));
        }
    }

    @Test
    void given_an_interrupted_export_when_the_corpus_has_changed_then_nothing_of_it_is_left() throws Exception {
        Path out = interrupted();
        ListFormat source = new ListFormat(List.of(Samples.document("b", "Budi")), -1);
        new Export(new LineExporter(false), source, ExportSettings.PLAIN).to(out, Progress.NONE);
        assertThat(contents(out.resolve("data"))).containsOnlyKeys("lines.lst");
        try (Stream<Path> left = Files.list(parent)) {
            assertThat(left).containsExactly(out);
        }
    }
}
