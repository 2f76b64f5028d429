package org.peristiwa.exchange.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.Progress;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;

/** Lines as others write them, without the way back to a text; and lines that are wrong. */
class DatasetInputTest {

    private static final String RAMS =
            "{\"doc_key\": \"nw_1\", \"language_id\": \"eng\", \"sentences\": [[\"Budi\", \"meets\", \"Ani\"],"
                    + " [\"In\", \"Bali\"]], \"ent_spans\": [[0, 0, [[\"evt001arg01participant\", 1.0]]]],"
                    + " \"evt_triggers\": [[1, 1, [[\"contact.meet\", 1.0]]]], \"gold_evt_links\": [[[1, 1], [0, 0],"
                    + " \"evt001arg01participant\"], [[1, 1], [3, 4], \"evt001arg02place\"]]}";
    private static final String WIKIEVENTS = "{\"doc_id\": \"w1\", \"tokens\": [\"Budi\", \"meets\", \"Ani\"],"
            + " \"sentences\": [[[[\"Budi\", 0, 4], [\"meets\", 5, 10], [\"Ani\", 11, 14]], \"Budi meets Ani\"]],"
            + " \"entity_mentions\": [{\"id\": \"E1\", \"sent_idx\": 0, \"start\": 0, \"end\": 1, \"entity_type\":"
            + " \"PER\", \"mention_type\": \"NAM\", \"text\": \"Budi\"}, {\"id\": \"E2\", \"sent_idx\": 0, \"start\": 2,"
            + " \"end\": 3, \"entity_type\": \"PER\", \"mention_type\": \"UNK\", \"text\": \"Ani\"}],"
            + " \"relation_mentions\": [], \"event_mentions\": [{\"id\": \"V1\", \"event_type\": \"Contact.Meet\","
            + " \"trigger\": {\"start\": 1, \"end\": 2, \"text\": \"meets\", \"sent_idx\": 0}, \"arguments\":"
            + " [{\"entity_id\": \"E2\", \"role\": \"Participant\", \"text\": \"Ani\"}]}]}";
    private static final String DYGIE =
            "{\"doc_key\": \"d1\", \"dataset\": \"x\", \"sentences\": [[\"Budi\", \"meets\", \"Ani\"], [\"He\","
                    + " \"left\"]], \"ner\": [[[0, 0, \"PER\"], [2, 2, \"PER\"]], [[3, 3, \"PER\"]]], \"relations\": [[[0,"
                    + " 0, 2, 2, \"Knows\"]], []], \"events\": [[[[1, \"Meet\"], [0, 0, \"Participant\"], [2, 2,"
                    + " \"Participant\"]]], []], \"clusters\": [[[0, 0], [3, 3]]]}";

    @TempDir
    Path folder;

    private AnnotatedDocument only(Importer importer, String line) throws IOException {
        Path file = Files.writeString(folder.resolve("train.jsonl"), "\n" + line + "\n");
        try (ImportSource source = importer.open(ImportRequest.of(file, "ani"))) {
            return source.next().orElseThrow();
        }
    }

    private static Map<String, String> words(AnnotatedDocument document) {
        Map<String, String> words = new TreeMap<>();
        for (Annotation annotation : document.layers().get(0).getAnnotations()) {
            if (annotation instanceof Mention mention) {
                words.merge(mention.getType(), document.text().slice(mention.getExtent(), " "), (a, b) -> a + "," + b);
            }
        }
        return words;
    }

    private static EventMention event(AnnotatedDocument document) {
        return document.layers().get(0).getAnnotations().stream()
                .filter(EventMention.class::isInstance)
                .map(EventMention.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void given_a_line_of_rams_then_ends_are_inclusive_and_roles_are_without_their_numbers() throws IOException {
        AnnotatedDocument document = only(new RamsImporter(), RAMS);
        assertThat(document.text().content()).isEqualTo("Budi meets Ani\nIn Bali\n");
        assertThat(words(document)).containsEntry("contact.meet", "meets").containsEntry("Entity", "Budi,In Bali");
        assertThat(event(document).getArguments())
                .extracting(argument -> argument.getRole())
                .containsExactly("participant", "place");
    }

    @Test
    void given_a_line_of_wikievents_and_its_coreference_then_ends_are_exclusive_and_clusters_come() throws IOException {
        Files.createDirectory(folder.resolve("coref"));
        Files.writeString(
                folder.resolve("coref/train.jsonl"),
                "{\"doc_key\": \"w1\", \"clusters\": [[\"E1\", \"E2\", \"V1\"]], \"informative_mentions\":"
                        + " [\"Budi\"]}\n");
        AnnotatedDocument document = only(new WikiEventsImporter(), WIKIEVENTS);
        assertThat(words(document)).containsEntry("Contact.Meet", "meets").containsEntry("PER", "Budi,Ani");
        assertThat(document.layers().get(0).getAnnotations())
                .filteredOn(Entity.class::isInstance)
                .singleElement()
                .satisfies(entity -> assertThat(((Entity) entity).getMentions()).hasSize(2));
        assertThat(new WikiEventsImporter().recognises(folder)).isTrue();
    }

    @Test
    void given_a_line_of_dygie_then_ends_are_inclusive_and_relations_events_and_clusters_come() throws IOException {
        AnnotatedDocument document = only(new DygieImporter(), DYGIE);
        assertThat(words(document)).containsEntry("Meet", "meets").containsEntry("PER", "Budi,Ani,He");
        assertThat(event(document).getArguments()).hasSize(2);
        assertThat(document.layers().get(0).getAnnotations()).hasSize(6);
    }

    @Test
    void given_lines_of_each_format_then_only_its_own_importer_takes_it_for_its_own() throws IOException {
        for (String line : List.of(RAMS, WIKIEVENTS, DYGIE)) {
            Path file = Files.writeString(folder.resolve("a.jsonl"), line + "\n");
            assertThat(Stream.of(new RamsImporter(), new WikiEventsImporter(), new DygieImporter())
                            .filter(importer -> importer.recognises(file)))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "rams       | [1, 1, [[         | [1, 9, [[       | no run of tokens: there are 5",
                "rams       | [[1, 1], [0, 0]   | [[2, 2], [0, 0] | no event has its trigger there",
                "rams       | [\"Budi\",        | [7,             | expected a string, found a number",
                "wikievents | \"end\": 2        | \"end\": 1      | no run of tokens",
                "wikievents | \"entity_id\": \"E2\" | \"entity_id\": \"E9\" | no mention has this id: \"E9\"",
                "wikievents | \"id\": \"E2\"    | \"id\": \"E1\"  | a second mention has this id",
                "dygie      | [1, \"Meet\"]     | [\"x\", \"Meet\"] | expected a whole number",
                "dygie      | [3, 3]]]          | [3, 30]]]       | no run of tokens",
                "dygie      | \"doc_key\": \"d1\", |              | \"doc_key\" is missing",
            })
    void given_a_line_with_one_fault_then_it_is_named_with_file_line_and_column(
            String format, String right, String wrong, String reason) {
        Importer importer =
                switch (format) {
                    case "rams" -> new RamsImporter();
                    case "wikievents" -> new WikiEventsImporter();
                    default -> new DygieImporter();
                };
        String line =
                switch (format) {
                    case "rams" -> RAMS;
                    case "wikievents" -> WIKIEVENTS;
                    default -> DYGIE;
                };
        assertThat(line).contains(right);
        assertThatThrownBy(() -> only(importer, line.replace(right, wrong == null ? "" : wrong)))
                .isInstanceOf(InputFormatException.class)
                .hasMessageContaining(reason)
                .hasMessageMatching("(?s).*train\\.jsonl:2:\\d+: .*");
    }

    @Test
    void given_a_bad_line_among_good_ones_when_lenient_then_it_is_left_out_and_listed() throws IOException {
        Path file = Files.writeString(
                folder.resolve("train.jsonl"), DYGIE + "\n{\"doc_key\": 7}\n" + DYGIE.replace("d1", "d2") + "\n");
        ImportRequest lenient = new ImportRequest(List.of(file), Options.NONE, "ani", true, Progress.NONE);
        try (ImportSource source = new DygieImporter().open(lenient)) {
            assertThat(source.next().orElseThrow().article().getId()).isEqualTo("d1");
            assertThat(source.next().orElseThrow().article().getId()).isEqualTo("d2");
            assertThat(source.next()).isEmpty();
            assertThat(source.report().skipped()).singleElement().satisfies(place -> assertThat(place.line())
                    .isEqualTo(2));
            assertThat(source.corpus().orElseThrow().getSplits())
                    .singleElement()
                    .satisfies(split -> assertThat(split.getArticles()).containsExactly("d1", "d2"));
        }
    }
}
