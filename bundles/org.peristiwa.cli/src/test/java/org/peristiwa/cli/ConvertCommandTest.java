package org.peristiwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

    @TempDir
    private Path folder;

    private Path input(String content) throws IOException {
        return Files.writeString(folder.resolve("in.lines"), content);
    }

    private Run convert(String... more) {
        String[] fixed = {
            "convert",
            "--to",
            "lines",
            folder.resolve("in.lines").toString(),
            folder.resolve("out").toString()
        };
        return Run.of(Stream.concat(Stream.of(fixed), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void given_two_articles_then_they_are_written_and_counted() throws IOException {
        input("“satu” – dua\ntiga\n");
        Run run = convert();
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo("2 articles converted to " + folder.resolve("out") + "\n");
        assertThat(folder.resolve("out/all.lines")).hasContent("“satu” – dua\ntiga\n");
    }

    @Test
    void given_a_loss_then_it_is_told_and_under_strict_refused_with_nothing_written() throws IOException {
        input("lost\n");
        Run strict = convert("--strict");
        assertThat(strict.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(strict.err()).contains("Refused").contains("a thing");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("in.lines"));
        }
        Run plain = convert();
        assertThat(plain.code()).isZero();
        assertThat(plain.err()).contains("lines: one thing could not be kept as it was");
    }

    @Test
    void given_an_earlier_export_then_only_force_replaces_it() throws IOException {
        input("satu\n");
        convert();
        input("dua\n");
        assertThat(convert().code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(folder.resolve("out/all.lines")).hasContent("satu\n");
        assertThat(convert("--force").code()).isZero();
        assertThat(folder.resolve("out/all.lines")).hasContent("dua\n");
    }

    @Test
    void given_a_file_that_fits_no_format_then_the_formats_are_named() throws IOException {
        Path odd = Files.writeString(folder.resolve("x.odd"), "x");
        Run run = Run.of(
                "convert",
                "--to",
                "lines",
                odd.toString(),
                folder.resolve("out").toString());
        assertOneLine(run, "looks like no known format");
        assertThat(run.err()).contains("lines");
    }

    @Test
    void given_bad_input_then_one_line_says_so_and_nothing_is_written() throws IOException {
        input("");
        assertOneLine(convert(), "in.lines: the file is empty");
        Files.delete(folder.resolve("in.lines"));
        assertOneLine(convert(), "there is no such file");
        assertOneLine(convert("--from", "xml"), "there is no such file");
        input("satu\n");
        assertOneLine(convert("--from", "xml"), "No format “xml” to import; there are lines");
        assertOneLine(convert("--to-option", "upper=perhaps"), "upper takes true or false");
        assertOneLine(convert("--from-option", "x=1"), "no option \"x\"");
        Files.writeString(folder.resolve("out"), "a file");
        assertOneLine(convert(), "is a file, not a folder");
    }

    private static void assertOneLine(Run run, String part) {
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("peristiwa: ").contains(part);
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void given_the_list_of_formats_then_it_has_directions_labels_and_options() {
        assertThat(Run.of("formats").out()).isEqualTo("lines  import, export  One article a line\n");
        assertThat(Run.of("formats", "--options", "--lang", "id").out())
                .contains("Satu artikel sebaris")
                .contains("upper=true|false  Huruf besar");
    }

    @Test
    void given_the_version_then_product_and_java_are_named() {
        assertThat(Run.of("version").out()).startsWith("Peristiwa 1.2.3\nJava ");
    }
}
