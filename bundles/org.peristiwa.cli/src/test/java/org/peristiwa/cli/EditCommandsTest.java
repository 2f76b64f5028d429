package org.peristiwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.verbs.AddArticle;
import org.peristiwa.edit.verbs.ArticleDetails;
import org.peristiwa.edit.verbs.MarkTime;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;

/** The commands that change annotations and texts, on a real folder. */
class EditCommandsTest {

    private static final String TEXT = "Sari bertemu Wijaya Kamis lalu. Kata sari, Sari mentri.";

    @TempDir
    private Path folder;

    private String corpus;

    @BeforeEach
    void make() throws IOException {
        corpus = folder.resolve("rapat").toString();
        assertThat(Run.of("new", corpus, "--annotator", "ani").code()).isZero();
        try (CorpusSession session = Run.SERVICES.corpora().open(Path.of(corpus))) {
            ArticleDetails details = new ArticleDetails("", "id", "", "", "2024-03-21", "", "", Map.of());
            session.execute(new AddArticle("temu", details, new ArticleText(TEXT)));
            session.execute(new MarkTime(new LayerKey("ani", "temu"), "DATE", Extent.of(20, 30)));
            session.saveAll();
        }
    }

    private String layer(String annotator) throws IOException {
        return Files.readString(Path.of(corpus, "annotations", annotator, "temu.peristiwa-ann"));
    }

    @Test
    void given_times_when_normalised_then_they_have_values() throws IOException {
        Run run = Run.of("normalize", corpus);
        assertThat(run).isEqualTo(new Run(0, "1 time given a value\n", ""));
        assertThat(layer("ani")).contains("value=\"2024-03-14\"");
        assertThat(Run.of("normalize", corpus).out()).isEqualTo("No times given a value\n");
    }

    @Test
    void given_words_when_all_are_marked_then_listed_and_changed_then_the_layer_says_so() throws IOException {
        assertThat(Run.of("mark-all", corpus, "Sari", "--type", "PER", "--preview")
                        .out())
                .isEqualTo(
                        """
                        temu [gold] …[Sari] bertemu Wijaya Kamis lalu. Kata sari, S…
                        temu [gold] …i bertemu Wijaya Kamis lalu. Kata sari, [Sari] mentri.…
                        """);
        assertThat(Run.of("mark-all", corpus, "Sari", "--type", "PER", "--ignore-case"))
                .isEqualTo(new Run(0, "3 places marked\n", ""));
        assertThat(Run.of("change-all", corpus, "--words", "sari").out())
                .isEqualTo("PER\ttemu [gold] …Sari bertemu Wijaya Kamis lalu. Kata [sari], Sari mentri.…\n");
        assertThat(Run.of("change-all", corpus, "--words", "Sari", "--retype", "ORG"))
                .isEqualTo(new Run(0, "2 mentions changed\n", ""));
        assertThat(layer("gold")).contains("type=\"ORG\"").contains("type=\"PER\"");
        assertThat(Run.of("change-all", corpus, "--type", "ORG", "--delete").out())
                .isEqualTo("2 mentions changed\n");
        assertThat(layer("gold")).doesNotContain("ORG");
    }

    @Test
    void given_a_word_when_corrected_then_text_and_layers_follow() throws IOException {
        assertThat(Run.of("correct", corpus, "temu", "Wijaya", "Duta Wijaya", "--annotator", "ani"))
                .isEqualTo(new Run(0, "temu corrected\n", ""));
        assertThat(Files.readString(Path.of(corpus, "articles/temu.txt"))).startsWith("Sari bertemu Duta Wijaya Kamis");
        assertThat(layer("ani")).contains("extent=\"25-35\"");
        assertThat(Run.of("check", corpus).code()).isNotEqualTo(ExitCode.BAD_INPUT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            correct temu Budi Badu|“Budi” does not stand there
            correct temu Sari Dewi|stands there 2 times
            correct temu Kamis+lalu x --release --nth 4|does not stand there
            correct none Sari Dewi|no article “none”
            correct temu Wijaya Wijaya|reads so already
            normalize --annotator budi|no annotator “budi”
            mark-all Sari --type NONE|no type “NONE”
            change-all --retype NONE|no type “NONE”
            change-all --retype PER --delete|Only one of
            """)
    void given_what_cannot_be_done_when_asked_then_one_line_says_why_and_nothing_is_written(String asked, String part)
            throws IOException {
        String before = layer("ani");
        String[] words = asked.split(" ", -1);
        String[] arguments = new String[words.length + 1];
        arguments[0] = words[0];
        arguments[1] = corpus;
        for (int i = 1; i < words.length; i++) {
            arguments[i + 1] = words[i].replace('+', ' ');
        }
        Run run = Run.of(arguments);
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains(part).hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(layer("ani")).isEqualTo(before);
        assertThat(Files.readString(Path.of(corpus, "articles/temu.txt"))).isEqualTo(TEXT);
    }
}
