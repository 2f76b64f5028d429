package org.peristiwa.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.tests.cli.Program.Ran;

/** Each command of the program, with its exit codes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandsTest {

    private static final String ARTICLE = "“Kami sepakat,” kata Rangga Wirasena – di Jakarta 😀 Minggu.\nIa pulang.\n";

    private Program program;

    @BeforeAll
    void home(@TempDir Path home) {
        program = new Program(home);
    }

    private Ran fine(Object... arguments) {
        Ran ran = program.run(arguments);
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran;
    }

    @Test
    void given_no_display_then_version_formats_and_schemas_are_listed() {
        assertThat(fine("version").out()).startsWith("Peristiwa 0.");
        assertThat(fine("formats").out().lines().map(line -> line.substring(0, line.indexOf(' '))))
                .contains("brat", "json", "text");
        assertThat(fine("schemas").out()).contains("news-events");
        assertThat(fine("bundle", "list").out()).isEmpty();
        assertThat(fine("version").err()).isEmpty();
    }

    @Test
    void given_help_then_it_speaks_english_or_indonesian() {
        assertThat(fine("--help").out()).contains("Usage: peristiwa").contains("--safe-mode");
        assertThat(fine("open", "--help").out()).contains("DIR");
        assertThat(fine("import", "--help", "--lang", "id").out()).contains("Pemakaian: peristiwa import");
    }

    @Test
    void given_a_workbench_without_a_display_then_it_says_so() {
        Ran ran = program.run("open", Program.sample());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("display");
    }

    @Test
    void given_an_article_then_it_goes_through_new_import_check_and_export(@TempDir Path folder) throws IOException {
        Path article = Program.write(folder.resolve("in/rapat.txt"), ARTICLE);
        Path corpus = folder.resolve("corpus");
        assertThat(fine("new", corpus, "--language", "id", "--schema", "news-events")
                        .out())
                .isEqualTo("New corpus " + corpus + "\n");
        assertThat(fine("import", corpus, article).out()).isEqualTo("1 article imported\n");
        assertThat(fine("check", corpus)).isEqualTo(new Ran(0, "", ""));
        for (String format : List.of("brat", "json")) {
            fine("export", corpus, "--format", format, "--out", folder.resolve(format));
            assertThat(folder.resolve(format).resolve("export-report.json")).exists();
        }
        assertThat(Files.readAllBytes(folder.resolve("brat/rapat.txt"))).isEqualTo(Files.readAllBytes(article));
    }

    @Test
    void given_problems_then_check_prints_one_a_line_and_says_one() {
        Ran ran = program.run("check", Program.sample());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out().lines())
                .isNotEmpty()
                .allMatch(line -> line.matches("[a-z-]+:\\d+:\\d+ (error|warning|info) [a-z.-]+ .+"));
    }

    @Test
    void given_a_loss_then_strict_says_one_and_writes_nothing(@TempDir Path folder) {
        Path out = folder.resolve("out");
        Ran strict = program.run("export", Program.sample(), "--format", "brat", "--out", out, "--strict");
        assertThat(strict.code()).isEqualTo(1);
        assertThat(strict.err()).contains("Nothing was written");
        assertThat(folder).isEmptyDirectory();
        assertThat(fine("export", Program.sample(), "--format", "json", "--out", out, "--strict")
                        .err())
                .isEmpty();
    }

    @Test
    void given_the_sample_then_what_comes_back_from_json_is_what_went_out(@TempDir Path folder) throws IOException {
        fine("export", Program.sample(), "--format", "json", "--out", folder.resolve("one"));
        fine("convert", "--from", "json", folder.resolve("one"), "--to", "json", folder.resolve("two"));
        assertThat(files(folder.resolve("two/articles"))).isEqualTo(files(folder.resolve("one/articles")));
        assertThat(folder.resolve("two/corpus.json")).hasSameTextualContentAs(folder.resolve("one/corpus.json"));
        fine("export", Program.sample(), "--format", "json", "--out", folder.resolve("three"));
        assertThat(files(folder.resolve("three"))).as("the same again").isEqualTo(files(folder.resolve("one")));
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void given_brat_files_then_they_convert_to_json_and_back(@TempDir Path folder) throws IOException {
        Program.write(folder.resolve("in/a.txt"), ARTICLE);
        Program.write(
                folder.resolve("in/a.ann"),
                """
                T1\tPerson 21 36\tRangga Wirasena
                T2\tSpeak 16 20\tkata
                E1\tSpeak:T2 Speaker:T1
                A1\tNegated E1
                #1\tAnnotatorNotes T1\tketua
                """);
        Program.write(
                folder.resolve("in/annotation.conf"),
                """
                [entities]
                Person
                [relations]
                [events]
                Speak\tSpeaker:Person
                [attributes]
                Negated\tArg:<EVENT>
                """);
        fine("convert", "--from", "brat", folder.resolve("in"), "--to", "json", folder.resolve("json"));
        fine("convert", "--from", "json", folder.resolve("json"), "--to", "brat", folder.resolve("back"));
        assertThat(BratDocument.read(folder.resolve("back/a.ann")))
                .isEqualTo(BratDocument.read(folder.resolve("in/a.ann")));
        assertThat(folder.resolve("back/a.txt")).hasBinaryContent(ARTICLE.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void given_output_that_cannot_be_written_then_that_is_said() throws IOException, InterruptedException {
        Process process = program.builder(List.of(), "--help")
                .redirectOutput(Path.of("/dev/full").toFile())
                .start();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(err).isEqualTo("peristiwa: The output cannot be written\n");
    }
}
