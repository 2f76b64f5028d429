package org.peristiwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.text.Extent;

/** What is done to the schema of a corpus without a screen, on real folders. */
class SchemaCommandsTest {

    @TempDir
    private Path folder;

    private String corpus;

    @BeforeEach
    void given_a_corpus_with_two_annotators() throws IOException {
        corpus = folder.resolve("rapat").toString();
        Run.of("new", corpus, "--annotator", "ani,budi");
        Path lines = Files.writeString(folder.resolve("a.lines"), "😀 Kim bertemu Lee\n");
        Run.of("import", corpus, lines.toString());
        mark("ani");
    }

    private void mark(String annotator) throws IOException {
        try (CorpusSession session = Run.SERVICES.corpora().open(Path.of(corpus))) {
            session.execute(new MarkEvent(new LayerKey(annotator, "line1"), "Contact.Meet", Extent.of(7, 14)));
            session.saveAll();
        }
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(Path.of(corpus))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    private Path layer(String annotator) {
        return Path.of(corpus, "annotations", annotator, "line1.peristiwa-ann");
    }

    private Run refactor(String... arguments) {
        List<String> all = new ArrayList<>(List.of("schema", "refactor", corpus));
        all.addAll(List.of(arguments));
        return Run.of(all.toArray(String[]::new));
    }

    @Test
    void given_a_schema_when_shown_then_each_element_has_the_name_that_refactor_takes() {
        Run run = Run.of("schema", "show", corpus);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("news-events 1.0\n")
                .contains("event:Contact.Meet ", "  role:Contact", "attribute:Realis ", "  option:Realis/");
        assertThat(Run.of("--lang=id", "schema", "show", corpus).out()).contains("hanya pengelompok");
    }

    @Test
    void given_a_preview_then_it_lists_places_and_counts_and_nothing_is_written() throws IOException {
        Map<String, String> before = files();
        Run run = refactor("rename", "event:Contact.Meet", "to=Contact.Encounter", "--preview");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("line1:1:7  type changed  e1  bertemu  Contact.Meet → Contact.Encounter  [ani]\n")
                .containsPattern("\nlayers +1\n")
                .containsPattern("\ntype changed +1\n");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void given_a_preview_of_what_costs_something_then_the_code_says_so_and_strict_refuses() throws IOException {
        assertThat(refactor("delete", "event:Contact.Meet", "fate=leave", "--preview")
                        .code())
                .isEqualTo(ExitCode.PROBLEMS);
        Map<String, String> before = files();
        Run strict = refactor("delete", "event:Contact.Meet", "fate=delete", "--strict");
        assertThat(strict.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(strict.err()).contains("Refused");
        assertThat(files()).isEqualTo(before);
        assertThat(refactor("delete", "event:Contact.Meet", "fate=delete").code())
                .isZero();
        assertThat(Files.readString(layer("ani"))).doesNotContain("Contact.Meet");
    }

    @Test
    void given_json_then_another_reader_takes_it() throws IOException {
        Run run = refactor("rename", "event:Contact.Meet", "to=Contact.Encounter", "--preview", "--json");
        List<String> fields = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(run.out())) {
            while (json.nextToken() != null) {
                if (json.currentToken().isScalarValue() && json.currentName() != null) {
                    fields.add(json.currentName() + "=" + json.getText());
                }
            }
        }
        assertThat(fields)
                .contains("layers=1", "type-changed=1", "annotator=ani", "extent=7-14", "text=bertemu")
                .contains("before=Contact.Meet", "after=Contact.Encounter");
    }

    @Test
    void given_a_refactoring_then_it_is_saved_and_shown_and_can_be_said_in_indonesian() throws IOException {
        Run run = refactor("rename", "event:Contact.Meet", "to=Contact.Encounter", "--lang=id");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).containsPattern("jenis berubah +1");
        assertThat(run.err()).startsWith("1 lapisan berubah; skema kini 1.0+1.");
        assertThat(Files.readString(layer("ani"))).contains("type=\"Contact.Encounter\"");
        assertThat(Run.of("schema", "show", corpus).out())
                .contains(": rename event:Contact.Meet to=Contact.Encounter\n");
    }

    @Test
    void given_a_colleagues_older_layer_then_check_leaves_it_and_update_saves_it() throws IOException {
        String older = Files.readString(layer("ani")).replace("annotator=\"ani\"", "annotator=\"budi\"");
        refactor("rename", "event:Contact.Meet", "to=Contact.Encounter");
        Files.createDirectories(layer("budi").getParent());
        Files.writeString(layer("budi"), older);
        Run check = Run.of("check", corpus);
        assertThat(check.out()).doesNotContain("Contact.Meet", "schema-version");
        assertThat(check.err()).contains("1 layer was made with an older version of the schema");
        assertThat(Files.readString(layer("budi"))).isEqualTo(older);
        Run run = Run.of("schema", "update", corpus);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo("budi/line1 1.0\n");
        assertThat(run.err()).startsWith("1 layer brought up to 1.0+1.");
        assertThat(Files.readString(layer("budi"))).contains("type=\"Contact.Encounter\"");
        assertThat(Run.of("schema", "update", corpus).err()).startsWith("No layers");
    }

    @ParameterizedTest
    @CsvSource({
        "paint,event:Contact.Meet,to=X,no refactoring is called paint",
        "rename,Contact.Meet,to=X,names no element",
        "rename,event:Contact.Meet,X,is not of the form word=value",
        "rename,event:Nothing,to=X,The schema has no event type Nothing",
        "rename,event:Contact.Meet,to=Contact.Phone Call,cannot be an id",
        "split,event:Contact.Meet,branch=A=often,is no condition"
    })
    void given_what_cannot_be_done_then_one_line_says_so_and_nothing_is_written(
            String operation, String element, String word, String part) throws IOException {
        Map<String, String> before = files();
        Run run = refactor(operation, element, word);
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("peristiwa: ").contains(part);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void given_the_schema_file_of_a_corpus_then_new_takes_it() throws IOException {
        refactor("rename", "event:Contact.Meet", "to=Contact.Encounter");
        String other = folder.resolve("lain").toString();
        Run run = Run.of("new", other, "--schema", corpus + "/schema.peristiwa-schema");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(Path.of(other, "schema.peristiwa-schema")))
                .isEqualTo(Files.readString(Path.of(corpus, "schema.peristiwa-schema")));
        Path broken = Files.writeString(folder.resolve("x.peristiwa-schema"), "<schema");
        assertThat(Run.of("new", folder + "/drei", "--schema", broken.toString())
                        .err())
                .contains("x.peristiwa-schema");
        assertThat(folder.resolve("drei")).doesNotExist();
    }
}
