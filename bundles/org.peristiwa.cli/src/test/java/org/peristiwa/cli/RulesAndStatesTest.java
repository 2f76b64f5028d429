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
import org.junit.jupiter.params.provider.ValueSource;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.verbs.AddArticle;
import org.peristiwa.edit.verbs.ArticleDetails;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;

/** How bad problems are, how far layers are, and the history: from the command line, on real folders. */
class RulesAndStatesTest {

    @TempDir
    private Path folder;

    private String corpus;

    @BeforeEach
    void given_two_articles_and_an_annotation_on_one() throws IOException {
        corpus = folder.resolve("rapat").toString();
        Run.of("new", corpus, "--annotator", "ani,budi");
        try (CorpusSession session = Run.SERVICES.corpora().open(Path.of(corpus))) {
            ArticleDetails details = new ArticleDetails("", "id", "", "", "2024-03-21", "", "", Map.of());
            session.execute(new AddArticle("satu", details, new ArticleText("Sari bertemu Wijaya.")));
            session.execute(new AddArticle("dua", details, new ArticleText("Sari datang.")));
            session.execute(new MarkEvent(new LayerKey("ani", "satu"), "Contact.Meet", Extent.of(5, 12)));
            session.saveAll();
        }
    }

    private String schema() throws IOException {
        return Files.readString(Path.of(corpus, "schema.peristiwa-schema"));
    }

    private boolean hasLayer(String annotator, String article) {
        return Files.exists(Path.of(corpus, "annotations", annotator, article + ".peristiwa-ann"));
    }

    // ---- rules

    @Test
    void given_a_severity_when_set_then_the_corpus_keeps_it_until_it_is_the_default_again() throws IOException {
        Run set = Run.of("rules", "set", corpus, "unknown-type=warning", "guideline.light-verb-alone=off");
        assertThat(set.code()).as(set.err()).isZero();
        assertThat(set.out())
                .containsPattern("(?m)^unknown-type +warning ")
                .containsPattern("(?m)^guideline.light-verb-alone +off ");
        assertThat(schema()).contains("<ruleSettings rule=\"unknown-type\" severity=\"warning\"/>");
        assertThat(Run.of("rules", "list", corpus).out()).containsPattern("(?m)^unknown-type +warning ");
        assertThat(Run.of("rules", "set", corpus, "unknown-type=default", "guideline.light-verb-alone=default")
                        .out())
                .containsPattern("(?m)^unknown-type +error ");
        assertThat(schema()).doesNotContain("ruleSettings");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"unknown-type=terrible", "no-such-rule=off", "unknown-type", "unknown-type=off no-such-rule=off"
            })
    void given_a_rule_or_severity_that_is_not_there_when_set_then_one_line_says_so_and_nothing_is_written(
            String settings) throws IOException {
        String before = schema();
        String[] words = ("rules set " + corpus + " " + settings).split(" ");
        Run run = Run.of(words);
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(schema()).isEqualTo(before);
    }

    // ---- states

    @Test
    void given_layers_when_their_state_is_set_then_those_named_have_it_in_one_step() {
        assertThat(Run.of("state", corpus).out()).isEqualTo("ani  satu  in-progress\n");
        Run done = Run.of("state", corpus, "--annotator", "budi", "--state", "done", "satu", "dua");
        assertThat(done).isEqualTo(new Run(0, "2 layers are done now\n", ""));
        assertThat(Run.of("state", corpus, "--annotator", "budi").out())
                .isEqualTo("budi  dua   done\nbudi  satu  done\n");
        assertThat(Run.of("state", corpus, "--state", "adjudicated", "satu").out())
                .isEqualTo("2 layers are adjudicated now\n");
        assertThat(Run.of("undo", corpus).code()).isZero();
        assertThat(Run.of("state", corpus, "--annotator", "budi", "satu").out()).isEqualTo("budi  satu  done\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--state ready", "--annotator cici --state done", "--state done tiga", "--state"})
    void given_what_is_not_there_when_a_state_is_set_then_one_line_says_so(String rest) {
        Run run = Run.of(("state " + corpus + " " + rest).split(" "));
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(hasLayer("budi", "satu")).isFalse();
    }

    // ---- history

    @Test
    void given_steps_of_earlier_runs_when_undone_and_redone_then_the_files_follow() throws IOException {
        Path layer = Path.of(corpus, "annotations", "ani", "satu.peristiwa-ann");
        String before = Files.readString(layer);
        assertThat(Run.of("undo", corpus, "--list").out()).startsWith("mark event Contact.Meet\n");
        Run undone = Run.of("undo", corpus);
        assertThat(undone).isEqualTo(new Run(0, "mark event Contact.Meet\n", ""));
        assertThat(layer).content().doesNotContain("Contact.Meet");
        assertThat(Run.of("--lang=id", "redo", corpus, "--list").out()).isEqualTo("tandai peristiwa Contact.Meet\n");
        assertThat(Run.of("redo", corpus).code()).isZero();
        assertThat(layer).hasContent(before);
    }

    @Test
    void given_a_step_of_another_bundle_then_the_history_has_its_words_in_each_language() throws IOException {
        Path file = Files.writeString(folder.resolve("all.lines"), "tiga\nempat\n");
        assertThat(Run.of("import", corpus, file.toString()).code()).isZero();
        assertThat(Run.of("undo", corpus, "--list").out()).startsWith("import of 2 articles (lines)\n");
        assertThat(Run.of("--lang=id", "undo", corpus, "--list").out()).startsWith("impor 2 artikel (lines)\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"undo --steps 99", "undo --steps 0", "redo", "redo --steps many"})
    void given_fewer_steps_than_asked_for_then_one_line_says_so_and_none_is_done(String words) throws IOException {
        String[] parts = words.split(" ", 2);
        Run run = parts.length == 1
                ? Run.of(parts[0], corpus)
                : Run.of((parts[0] + " " + corpus + " " + parts[1]).split(" "));
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(hasLayer("ani", "satu")).isTrue();
    }
}
