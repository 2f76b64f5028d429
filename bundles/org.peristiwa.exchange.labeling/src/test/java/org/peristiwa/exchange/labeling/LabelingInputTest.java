package org.peristiwa.exchange.labeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.Progress;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;

/** Tasks as the tools write them, and some that are wrong. */
class LabelingInputTest {

    private static final String PRODIGY =
            "{\"text\": \"😀 Budi pergi\", \"tokens\": [{\"text\": \"😀\", \"start\": 0, \"end\": 1, \"id\": 0},"
                    + " {\"text\": \"Budi\", \"start\": 2, \"end\": 6, \"id\": 1}, {\"text\": \"pergi\", \"start\": 7,"
                    + " \"end\": 12, \"id\": 2}], \"spans\": [{\"start\": 2, \"end\": 12, \"token_start\": 1,"
                    + " \"token_end\": %s, \"label\": \"CLAUSE\"}], \"_input_hash\": 1, \"answer\": \"%s\"}";

    @TempDir
    Path folder;

    private List<AnnotatedDocument> read(
            Importer importer, String name, String content, boolean lenient, Map<String, String> options)
            throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        ImportRequest request = new ImportRequest(
                List.of(file), Options.of(importer.importOptions(), options), "ani", lenient, Progress.NONE);
        List<AnnotatedDocument> documents = new ArrayList<>();
        try (ImportSource source = importer.open(request)) {
            for (var next = source.next(); next.isPresent(); next = source.next()) {
                documents.add(next.get());
            }
        }
        return documents;
    }

    private AnnotatedDocument only(Importer importer, String content) throws IOException {
        return read(importer, "tasks.jsonl", content, false, Map.of()).get(0);
    }

    private static List<String> words(AnnotatedDocument document) {
        List<String> words = new ArrayList<>();
        for (Annotation annotation : document.layers().get(0).getAnnotations()) {
            if (annotation instanceof Mention mention) {
                words.add(mention.getType() + " " + document.text().slice(mention.getExtent(), " "));
            }
        }
        return words;
    }

    @Test
    void given_doccano_with_relations_then_offsets_are_code_points_and_ids_numbers() throws IOException {
        AnnotatedDocument document = only(
                new DoccanoImporter(),
                "{\"id\": 6, \"text\": \"😀 Budi pergi\", \"Comments\": [], \"entities\": [{\"id\": 16, \"label\":"
                        + " \"PER\", \"start_offset\": 2, \"end_offset\": 6}, {\"id\": 17, \"label\": \"GO\","
                        + " \"start_offset\": 7, \"end_offset\": 12}], \"relations\": [{\"id\": 2, \"from_id\": 17,"
                        + " \"to_id\": 16, \"type\": \"Agent\"}]}");
        assertThat(words(document)).containsExactly("PER Budi", "GO pergi");
        assertThat(document.layers().get(0).getAnnotations())
                .filteredOn(Relation.class::isInstance)
                .hasSize(1);
        assertThat(document.article().getId()).isEqualTo("tasks-1");
    }

    @Test
    void given_doccano_without_relations_then_labels_are_triples() throws IOException {
        assertThat(words(only(new DoccanoImporter(), "{\"text\": \"Budi pergi\", \"label\": [[0, 4, \"PER\"]]}")))
                .containsExactly("PER Budi");
    }

    @Test
    void given_labels_that_are_events_then_relations_from_them_are_participants() throws IOException {
        String task = "{\"text\": \"Budi pergi\", \"entities\": [{\"id\": 1, \"label\": \"PER\", \"start_offset\": 0,"
                + " \"end_offset\": 4}, {\"id\": 2, \"label\": \"GO\", \"start_offset\": 5, \"end_offset\": 10}],"
                + " \"relations\": [{\"id\": 1, \"from_id\": 2, \"to_id\": 1, \"type\": \"Agent\"}]}";
        assertThat(read(new DoccanoImporter(), "a.jsonl", task, false, Map.of("events", "GO, X"))
                        .get(0)
                        .layers()
                        .get(0)
                        .getAnnotations())
                .filteredOn(EventMention.class::isInstance)
                .allSatisfy(event ->
                        assertThat(((EventMention) event).getArguments()).hasSize(1));
    }

    @Test
    void given_the_last_token_of_a_prodigy_span_then_it_belongs_to_the_span() throws IOException {
        assertThat(words(only(new ProdigyImporter(), PRODIGY.formatted("2", "accept"))))
                .containsExactly("CLAUSE Budi pergi");
        assertThatThrownBy(() -> only(new ProdigyImporter(), PRODIGY.formatted("3", "accept")))
                .isInstanceOf(InputFormatException.class)
                .hasMessageMatching(".*tasks\\.jsonl:1:\\d+: no run of tokens: there are 3: \"1-3\"");
        assertThatThrownBy(() -> only(new ProdigyImporter(), PRODIGY.formatted("1", "accept")))
                .hasMessageContaining("the tokens are not those of the span");
    }

    @Test
    void given_a_prodigy_task_that_was_rejected_then_the_article_comes_without_annotations() throws IOException {
        assertThat(only(new ProdigyImporter(), PRODIGY.formatted("2", "reject")).layers())
                .isEmpty();
    }

    @Test
    void given_a_prodigy_relation_between_tokens_that_no_span_marks_then_they_are_marked() throws IOException {
        AnnotatedDocument document = only(
                new ProdigyImporter(),
                "{\"text\": \"Budi pergi\", \"tokens\": [{\"text\": \"Budi\", \"start\": 0, \"end\": 4, \"id\": 0},"
                        + " {\"text\": \"pergi\", \"start\": 5, \"end\": 10, \"id\": 1}], \"relations\": [{\"head\": 1,"
                        + " \"child\": 0, \"label\": \"nsubj\"}]}");
        assertThat(words(document)).containsExactly("Token Budi", "Token pergi");
    }

    @Test
    void given_label_studio_with_two_annotators_then_each_has_a_layer_and_cancelled_work_has_none() throws IOException {
        String region =
                "{\"id\": \"r1\", \"from_name\": \"label\", \"to_name\": \"text\", \"type\": \"labels\", \"value\":"
                        + " {\"start\": 0, \"end\": 4, \"text\": \"Budi\", \"labels\": [\"PER\"]}}";
        AnnotatedDocument document = read(
                        new LabelStudioImporter(),
                        "tasks.json",
                        "[{\"id\": 1, \"data\": {\"berita\": \"Budi pergi\"}, \"annotations\": [{\"completed_by\":"
                                + " {\"id\": 1, \"email\": \"ani@contoh.id\"},"
                                + " \"result\":"
                                + " [" + region + "]}, {\"completed_by\": 2,"
                                + " \"result\": [" + region
                                + "]}, {\"completed_by\": 3, \"was_cancelled\": true, \"result\": ["
                                + region + "]}]}]",
                        false,
                        Map.of())
                .get(0);
        assertThat(document.layers()).extracting(layer -> layer.getAnnotator()).containsExactly("ani-contoh.id", "2");
        assertThat(words(document)).containsExactly("PER Budi");
    }

    @Test
    void given_words_of_label_studio_that_are_not_at_their_offsets_then_the_error_names_both() {
        assertThatThrownBy(() -> only(
                        new LabelStudioImporter(),
                        "{\"data\": {\"text\": \"😀 Budi\"}, \"annotations\": [{\"result\": [{\"id\": \"r\","
                                + " \"type\": \"labels\", \"value\": {\"start\": 1, \"end\": 5, \"text\":"
                                + " \"Budi\", \"labels\": [\"PER\"]}}]}]}"))
                .hasMessageMatching(".*tasks\\.jsonl:1:\\d+: the text there is \" Bud\": \"Budi\"");
    }

    @Test
    void given_a_bad_task_when_lenient_then_the_others_come() throws IOException {
        String good = "{\"text\": \"Budi\", \"label\": [[0, 4, \"PER\"]]}";
        String bad = "{\"text\": \"Budi\", \"label\": [[0, 9, \"PER\"]]}";
        String tasks = good + "\n" + bad + "\n" + good + "\n";
        assertThat(read(new DoccanoImporter(), "b.jsonl", tasks, true, Map.of()))
                .hasSize(2);
        assertThatThrownBy(() -> read(new DoccanoImporter(), "b.jsonl", tasks, false, Map.of()))
                .hasMessageMatching(".*b\\.jsonl:2:\\d+: no span of the text, which has 4 characters: \"0-9\"");
    }

    @Test
    void given_input_that_is_no_json_or_no_utf8_then_it_is_one_clear_error() throws IOException {
        assertThatThrownBy(() -> only(new DoccanoImporter(), "{\"text\": \"Budi\""))
                .isInstanceOf(InputFormatException.class);
        assertThatThrownBy(() -> only(new ProdigyImporter(), "[".repeat(100))).isInstanceOf(InputFormatException.class);
        Path latin =
                Files.write(folder.resolve("l.jsonl"), new byte[] {'{', '"', 't', (byte) 0xe9, '"', ':', '1', '}'});
        assertThatThrownBy(() -> new DoccanoImporter().open(ImportRequest.of(latin, "ani")))
                .isInstanceOf(InputFormatException.class);
    }

    @Test
    void given_files_of_each_tool_then_each_importer_knows_its_own() throws IOException {
        Path prodigy = Files.writeString(folder.resolve("p.jsonl"), PRODIGY.formatted("2", "accept"));
        Path doccano = Files.writeString(folder.resolve("d.jsonl"), "{\"text\": \"x\", \"label\": [[0, 1, \"A\"]]}");
        Path studio =
                Files.writeString(folder.resolve("s.json"), "[{\"data\": {\"text\": \"x\"}, \"annotations\": []}]");
        for (Path file : List.of(prodigy, doccano, studio)) {
            assertThat(new ProdigyImporter().recognises(file)).isEqualTo(file == prodigy);
            assertThat(new DoccanoImporter().recognises(file)).isEqualTo(file == doccano);
            assertThat(new LabelStudioImporter().recognises(file)).isEqualTo(file == studio);
        }
    }
}
