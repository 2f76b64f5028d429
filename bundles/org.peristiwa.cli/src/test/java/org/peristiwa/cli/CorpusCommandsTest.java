package org.peristiwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.text.Extent;

/** The commands that work on a corpus, on real folders. */
class CorpusCommandsTest {

    @TempDir
    private Path folder;

    private String corpus() {
        return folder.resolve("rapat").toString();
    }

    private Run make() {
        return Run.of("new", corpus(), "--language", "id,en", "--annotator", "ani,budi");
    }

    private Path lines(String content) throws IOException {
        return Files.writeString(folder.resolve("articles.lines"), content);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void given_a_fresh_folder_then_new_makes_a_corpus_with_its_annotators() throws IOException {
        Run run = make();
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo("New corpus " + corpus() + "\n");
        try (CorpusSession session = Run.SERVICES.corpora().openReadOnly(Path.of(corpus()))) {
            assertThat(session.corpus().getName()).isEqualTo("rapat");
            assertThat(session.corpus().getLanguages()).containsExactly("id", "en");
            assertThat(session.schema().getId()).isEqualTo("news-events");
            assertThat(session.corpus().getAnnotators())
                    .extracting(a -> a.getId())
                    .containsExactly("gold", "ani", "budi");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--schema,news,No schema “news”; there are news-events",
        "--language,indonesian_x,“indonesian_x” is not a language tag",
        "--annotator,../etc,“../etc” cannot be the id"
    })
    void given_a_bad_option_then_new_makes_nothing(String option, String value, String part) throws IOException {
        assertOneLine(Run.of("new", corpus(), option, value), part);
        assertThat(files()).isEmpty();
    }

    @Test
    void given_a_folder_with_something_in_it_or_a_file_then_new_refuses() throws IOException {
        lines("satu\n");
        assertOneLine(Run.of("new", folder.toString()), "is not empty");
        assertOneLine(Run.of("new", folder.resolve("articles.lines").toString()), "is a file");
        assertThat(files()).hasSize(1);
    }

    @Test
    void given_articles_then_import_check_and_export_carry_them_byte_for_byte() throws IOException {
        make();
        Path in = lines("“Kami sepakat,” kata Kim – Jakarta 😀\nkedua\n");
        Run imported = Run.of("import", corpus(), in.toString());
        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(imported.out()).isEqualTo("2 articles imported\n");
        assertThat(Run.of("check", corpus())).isEqualTo(new Run(0, "", ""));
        Path out = folder.resolve("out");
        Run exported = Run.of("export", corpus(), "--format", "lines", "--out", out.toString());
        assertThat(exported.code()).as(exported.err()).isZero();
        assertThat(exported.out()).isEqualTo("2 articles exported to " + out + "\n");
        assertThat(Files.readAllBytes(out.resolve("all.lines"))).isEqualTo(Files.readAllBytes(in));
    }

    @Test
    void given_a_loss_then_a_strict_export_says_one_and_writes_nothing() throws IOException {
        make();
        Run.of("import", corpus(), lines("lost\n").toString());
        Run strict = Run.of("export", corpus(), "--format", "lines", "--out", folder + "/out", "--strict");
        assertThat(strict.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(strict.err()).contains("Refused").contains("a thing");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(Run.of("export", corpus(), "--format", "lines", "--out", folder + "/out")
                        .code())
                .isZero();
    }

    @Test
    void given_an_export_when_verified_then_it_is_sound_until_a_byte_or_the_corpus_changes() throws IOException {
        make();
        Run.of("import", corpus(), lines("satu\ndua\n").toString());
        Path out = folder.resolve("out");
        Run.of("export", corpus(), "--format", "lines", "--out", out.toString());
        Run sound = Run.of("verify-export", out.toString(), "--corpus", corpus());
        assertThat(sound.code()).as(sound.err()).isZero();
        assertThat(sound.out()).isEqualTo("2 articles in lines: the export is sound\n");
        Files.writeString(out.resolve("all.lines"), "satu\ntiga\n");
        Run changed = Run.of("verify-export", out.toString(), "--corpus", corpus());
        assertThat(changed.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(changed.out())
                .contains("all.lines: has been changed: its checksum is another\n")
                .contains("all.lines: differs from an export of the corpus as it is now\n");
        assertOneLine(Run.of("verify-export", folder.toString()), "export-report.json");
    }

    @Test
    void given_saved_settings_when_exported_by_their_name_then_it_is_the_same_and_options_count_in_their_place()
            throws IOException {
        make();
        Run.of("import", corpus(), lines("satu\ndua\ntiga\nempat\n").toString());
        Path out = folder.resolve("out");
        Run saved = Run.of(
                "export",
                corpus(),
                "--format",
                "lines",
                "--option",
                "upper=true",
                "--splits",
                "train=3,test=1",
                "--save-recipe",
                "latih",
                "--out",
                out.toString());
        assertThat(saved.code()).as(saved.err()).isZero();
        assertThat(Run.of("recipes", corpus()).out())
                .isEqualTo("latih  lines  upper=true splits=train=3,test=1 seed=1\n");

        Run again = Run.of("export", corpus(), "--recipe", "latih");
        assertThat(again.code()).as(again.err()).isZero();
        Path place = Path.of(corpus(), "exports", "latih");
        assertThat(again.out()).isEqualTo("4 articles exported to " + place + "\n");
        assertThat(place.resolve("SHA256SUMS")).hasSameTextualContentAs(out.resolve("SHA256SUMS"));
        assertThat(place.resolve("all.lines")).hasContent("SATU\nDUA\nTIGA\nEMPAT\n");

        // its own place is made anew without --force
        Run lower = Run.of("export", corpus(), "--recipe", "latih", "--option", "upper=false");
        assertThat(lower.code()).as(lower.err()).isZero();
        assertThat(place.resolve("all.lines")).hasContent("satu\ndua\ntiga\nempat\n");
        assertThat(place.resolve("splits.tsv")).hasSameTextualContentAs(out.resolve("splits.tsv"));

        assertThat(Run.of("recipes", corpus(), "--remove", "latih").out()).isEqualTo("Recipe latih removed\n");
        assertThat(Run.of("recipes", corpus())).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void given_a_recipe_that_is_unknown_taken_damaged_or_does_not_fit_then_one_line_says_so() throws IOException {
        make();
        Run.of("import", corpus(), lines("satu\n").toString());
        assertOneLine(Run.of("export", corpus(), "--out", folder + "/out"), "--format FORMAT or --recipe NAME");
        assertOneLine(Run.of("export", corpus(), "--format", "lines"), "--out OUT");
        assertOneLine(Run.of("export", corpus(), "--recipe", "latih"), "no recipe \"latih\": there are none");
        Run.of("export", corpus(), "--format", "lines", "--save-recipe", "latih");
        assertOneLine(
                Run.of("export", corpus(), "--format", "lines", "--save-recipe", "latih", "--strict"),
                "There is another recipe “latih”; --force replaces it");
        assertOneLine(
                Run.of("export", corpus(), "--format", "lines", "--save-recipe", "a b", "--out", folder + "/out"),
                "“a b” cannot be the name of a recipe");
        assertOneLine(
                Run.of("export", corpus(), "--recipe", "latih", "--format", "xml"),
                "The recipe “latih” is one for lines; leave --format out");
        assertOneLine(Run.of("recipes", folder.toString()), "is not a corpus");
        Path file = Path.of(corpus(), "recipes", "latih.json");
        Files.writeString(file, "{\n  \"recipe\" : 1,\n  \"format\" : \"xml\"\n}\n");
        assertOneLine(Run.of("export", corpus(), "--recipe", "latih"), "No format “xml” to export; there are lines");
        Files.writeString(file, "{\n  \"recipe\" : 1,\n");
        assertOneLine(Run.of("export", corpus(), "--recipe", "latih"), file + ":");
        Run list = Run.of("recipes", corpus());
        assertThat(list.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(list.err().lines()).hasSize(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void given_a_plan_of_splits_then_the_export_is_split_by_its_seed_and_a_bad_plan_is_one_line() throws IOException {
        make();
        Run.of("import", corpus(), lines("satu\ndua\ntiga\nempat\n").toString());
        Path out = folder.resolve("out");
        Run split =
                Run.of("export", corpus(), "--format", "lines", "--out", out.toString(), "--splits", "train=3,test=1");
        assertThat(split.code()).as(split.err()).isZero();
        assertThat(Files.readAllLines(out.resolve("splits.tsv")))
                .hasSize(4)
                .filteredOn(line -> line.endsWith("\ttest"))
                .hasSize(1);
        Path other = folder.resolve("other");
        assertOneLine(
                Run.of("export", corpus(), "--format", "lines", "--out", other.toString(), "--splits", "train"),
                "train=80,dev=10,test=10");
        assertOneLine(
                Run.of("export", corpus(), "--format", "lines", "--out", other.toString(), "--from", "kemarin"),
                "a day is written 2024-03-21");
        assertThat(other).doesNotExist();
    }

    @Test
    void given_problems_then_check_prints_a_line_each_and_says_one() throws IOException {
        make();
        Run.of("import", corpus(), lines("😀 Kim bertemu Lee\n").toString());
        try (CorpusSession session = Run.SERVICES.corpora().open(Path.of(corpus()))) {
            session.execute(new MarkEvent(new LayerKey("ani", "line1"), "Contact.Meet", Extent.of(7, 14)));
            session.saveAll();
        }
        Run run = Run.of("check", corpus());
        assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.out().lines()).isNotEmpty().allMatch(line -> line.startsWith("line1:1:7 "));
        assertThat(run.out()).contains(" [ani]\n");
        assertThat(run.err()).matches("\\d+ problems?: .*\\n");
    }

    @Test
    void given_a_corpus_that_is_open_then_it_can_be_checked_but_not_imported_into() throws IOException {
        make();
        Path in = lines("satu\n");
        try (CorpusSession session = Run.SERVICES.corpora().open(Path.of(corpus()))) {
            assertThat(session.corpus().getArticles()).isEmpty();
            assertOneLine(Run.of("import", corpus(), in.toString()), "already open by");
            assertThat(Run.of("check", corpus()).code()).isZero();
        }
        assertThat(Run.of("import", corpus(), in.toString()).code()).isZero();
    }

    @Test
    void given_bad_input_then_one_line_says_so_and_the_corpus_is_as_it_was() throws IOException {
        make();
        Map<String, String> before = files();
        assertOneLine(Run.of("import", corpus(), folder.resolve("none.lines").toString()), "there is no such file");
        assertThat(files()).isEqualTo(before);
        Path empty = lines("");
        before = files();
        assertOneLine(Run.of("import", corpus(), empty.toString()), "the file is empty");
        assertOneLine(Run.of("import", folder.toString(), empty.toString()), "is not a corpus");
        assertOneLine(Run.of("check", folder.resolve("none").toString()), "does not exist");
        assertOneLine(Run.of("check", empty.toString()), "is not a folder");
        assertOneLine(
                Run.of("export", corpus(), "--format", "lines", "--out", folder + "/out", "--annotator", "citra"),
                "no annotator \"citra\"");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void given_a_truncated_corpus_file_then_one_line_names_it() throws IOException {
        make();
        Path file = Path.of(corpus()).resolve("corpus.peristiwa");
        String content = Files.readString(file);
        Files.writeString(file, content.substring(0, content.length() / 2));
        assertOneLine(Run.of("import", corpus(), lines("satu\n").toString()), "corpus.peristiwa:");
        assertOneLine(Run.of("check", corpus()), "corpus.peristiwa:");
    }

    @Test
    void given_a_damaged_layer_then_check_reports_it_and_goes_on() throws IOException {
        make();
        Run.of("import", corpus(), lines("Kim bertemu Lee\n").toString());
        try (CorpusSession session = Run.SERVICES.corpora().open(Path.of(corpus()))) {
            session.execute(new MarkEvent(new LayerKey("ani", "line1"), "Contact.Meet", Extent.of(4, 11)));
            session.saveAll();
        }
        Path layer = Path.of(corpus()).resolve("annotations/ani/line1.peristiwa-ann");
        String content = Files.readString(layer);
        Files.writeString(layer, content.substring(0, content.length() - 30));
        Run run = Run.of("check", corpus());
        assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.out()).startsWith("line1:1:1 error layer-unreadable ").contains("line1.peristiwa-ann");
        Files.writeString(Path.of(corpus()).resolve("articles/line1.txt"), "Lain");
        assertThat(Run.of("check", corpus()).out()).startsWith("line1:1:1 error article-unreadable ");
    }

    private static void assertOneLine(Run run, String part) {
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("peristiwa: ").contains(part);
        assertThat(run.err().lines()).hasSize(1);
    }
}
