package org.peristiwa.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Annotations of the web as others write them, and some that are wrong. */
class WebInputTest {

    private static final String CONTEXT = "\"@context\": \"http://www.w3.org/ns/anno.jsonld\"";

    @TempDir
    Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private AnnotatedDocument read(Importer importer, Path input, Map<String, String> options) throws IOException {
        ImportRequest request = new ImportRequest(
                List.of(input), Options.of(importer.importOptions(), options), "ani", false, Progress.NONE);
        try (ImportSource source = importer.open(request)) {
            return source.next().orElseThrow();
        }
    }

    private AnnotatedDocument pubannotation(String json, Map<String, String> options) throws IOException {
        return read(new PubAnnotationImporter(), file("a.json", json), options);
    }

    private AnnotatedDocument webAnnotation(String text, String items) throws IOException {
        file("a.txt", text);
        return read(
                new WebAnnotationImporter(),
                file("a.jsonld", "{" + CONTEXT + ", \"type\": \"AnnotationPage\",\n\"items\": [" + items + "]}"),
                Map.of());
    }

    private static String target(String selector) {
        return "{\"type\": \"Annotation\", \"id\": \"x1\", \"body\": {\"type\": \"TextualBody\", \"purpose\":"
                + " \"tagging\", \"value\": \"PER\"}, \"target\": {\"source\": \"http://contoh.id/a\","
                + " \"selector\": " + selector
                + "}}";
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
    void given_pubannotation_with_an_emoji_before_then_offsets_are_code_points() throws IOException {
        assertThat(words(pubannotation(
                        "{\"text\": \"😀 Budi\", \"denotations\": [{\"id\": \"T1\", \"span\": {\"begin\": 2, \"end\":"
                                + " 6}, \"obj\": \"PER\"}]}",
                        Map.of())))
                .containsExactly("PER Budi");
    }

    @Test
    void given_pubannotation_with_an_array_of_spans_then_it_is_one_mention_of_pieces() throws IOException {
        assertThat(words(pubannotation(
                        "{\"text\": \"ES and somatic cells\", \"denotations\": [{\"id\": \"T1\", \"span\":"
                                + " [{\"begin\": 0, \"end\": 2}, {\"begin\": 15, \"end\": 20}], \"obj\": \"CELL\"}]}",
                        Map.of())))
                .containsExactly("CELL ES cells");
    }

    @Test
    void given_pubannotation_that_chains_fragments_then_they_are_pieces_of_one_mention() throws IOException {
        assertThat(words(pubannotation(
                        "{\"text\": \"ES and somatic cells\", \"denotations\": [{\"id\": \"T1\", \"span\": {\"begin\":"
                                + " 0, \"end\": 2}, \"obj\": \"CELL\"}, {\"id\": \"T2\", \"span\": {\"begin\": 15,"
                                + " \"end\": 20}, \"obj\": \"_FRAGMENT\"}], \"relations\": [{\"id\": \"R1\", \"subj\":"
                                + " \"T2\", \"pred\": \"_lexicallyChainedTo\", \"obj\": \"T1\"}]}",
                        Map.of())))
                .containsExactly("CELL ES cells");
    }

    @Test
    void given_pubannotation_with_tracks_then_each_project_is_an_annotator() throws IOException {
        AnnotatedDocument document = pubannotation(
                "{\"text\": \"Budi\", \"tracks\": [{\"project\": \"satu\", \"denotations\": [{\"id\": \"T1\","
                        + " \"span\": {\"begin\": 0, \"end\": 4}, \"obj\": \"PER\"}]}, {\"project\": \"dua\","
                        + " \"denotations\": [{\"id\": \"T1\", \"span\": {\"begin\": 0, \"end\": 2}, \"obj\": \"X\"}]}]}",
                Map.of());
        assertThat(document.layers()).extracting(layer -> layer.getAnnotator()).containsExactly("satu", "dua");
    }

    @Test
    void given_labels_that_are_events_when_imported_then_ties_from_them_are_participants() throws IOException {
        String json =
                "{\"text\": \"Budi pergi\", \"denotations\": [{\"id\": \"T1\", \"span\": {\"begin\": 0, \"end\": 4},"
                        + " \"obj\": \"PER\"}, {\"id\": \"E1\", \"span\": {\"begin\": 5, \"end\": 10}, \"obj\": \"Go\"}],"
                        + " \"relations\": [{\"id\": \"R1\", \"subj\": \"E1\", \"pred\": \"Agent\", \"obj\": \"T1\"}]}";
        assertThat(pubannotation(json, Map.of("events", "Go")).layers().get(0).getAnnotations())
                .filteredOn(EventMention.class::isInstance)
                .allSatisfy(event ->
                        assertThat(((EventMention) event).getArguments()).hasSize(1));
        assertThat(pubannotation(json, Map.of()).layers().get(0).getAnnotations())
                .filteredOn(Relation.class::isInstance)
                .hasSize(1);
    }

    @Test
    void given_an_attribute_when_imported_then_its_mention_has_it() throws IOException {
        AnnotatedDocument document = pubannotation(
                "{\"text\": \"Budi\", \"denotations\": [{\"id\": \"T1\", \"span\": {\"begin\": 0, \"end\": 4},"
                        + " \"obj\": \"PER\"}], \"attributes\": [{\"id\": \"A1\", \"subj\": \"T1\", \"pred\": \"Sure\","
                        + " \"obj\": true}]}",
                Map.of());
        assertThat(document.layers()
                        .get(0)
                        .getAnnotations()
                        .get(0)
                        .getAttributes()
                        .get(0)
                        .getValues())
                .containsExactly("true");
    }

    @Test
    void given_wrong_pubannotation_then_the_error_names_file_line_and_column() {
        assertThatThrownBy(() -> pubannotation(
                        "{\"text\": \"Budi\",\n"
                                + " \"denotations\": [{\"id\": \"T1\", \"span\": {\"begin\": 0, \"end\": 9}, \"obj\":"
                                + " \"PER\"}]}",
                        Map.of()))
                .isInstanceOf(InputFormatException.class)
                .hasMessageMatching(".*a\\.json:2:\\d+: no span of the text, which has 4 characters: \"0-9\"");
        assertThatThrownBy(() -> pubannotation(
                        "{\"text\": \"Budi\", \"denotations\": [],\n"
                                + "\"relations\": [{\"id\": \"R1\", \"subj\": \"T8\", \"pred\": \"x\", \"obj\": \"T9\"}]}",
                        Map.of()))
                .hasMessageMatching(".*a\\.json:2:\\d+: no span has this id: \"T8\"");
        assertThatThrownBy(() -> pubannotation("{\"text\": \"Budi\", \"denotations\": [", Map.of()))
                .isInstanceOf(InputFormatException.class);
    }

    @Test
    void given_a_position_when_imported_then_it_counts_code_points() throws IOException {
        assertThat(words(webAnnotation(
                        "👩\u200d⚖️ Budi", target("{\"type\": \"TextPositionSelector\", \"start\": 5, \"end\": 9}"))))
                .containsExactly("PER Budi");
    }

    @Test
    void given_only_a_quote_when_imported_then_it_is_found_by_what_stands_around_it() throws IOException {
        assertThat(words(webAnnotation(
                        "Budi dan Budi",
                        target("{\"type\": \"TextQuoteSelector\", \"exact\": \"Budi\", \"prefix\": \"dan \"}"))))
                .containsExactly("PER Budi");
    }

    @Test
    void given_a_quote_that_is_nowhere_or_twice_or_not_at_its_position_then_it_is_refused() {
        assertThatThrownBy(() -> webAnnotation("Ani", target("{\"type\": \"TextQuoteSelector\", \"exact\": \"Budi\"}")))
                .hasMessageMatching(".*a\\.jsonld:2:\\d+: the text does not have this quote: \"Budi\"");
        assertThatThrownBy(() -> webAnnotation(
                        "Budi dan Budi", target("{\"type\": \"TextQuoteSelector\", \"exact\": \"Budi\"}")))
                .hasMessageContaining("several times");
        assertThatThrownBy(() -> webAnnotation(
                        "Ani dan Budi",
                        target("[{\"type\": \"TextQuoteSelector\", \"exact\": \"Budi\"}, {\"type\":"
                                + " \"TextPositionSelector\", \"start\": 0, \"end\": 4}]")))
                .hasMessageContaining("the text there is \"Ani \"");
    }

    @Test
    void given_no_text_beside_when_imported_then_nothing_is_fetched_and_the_error_says_what_is_missing()
            throws IOException {
        Path page = file("b.jsonld", "{" + CONTEXT + ", \"type\": \"AnnotationPage\", \"items\": []}");
        assertThatThrownBy(() -> read(new WebAnnotationImporter(), page, Map.of()))
                .hasMessage(page + ": the text that it annotates has to be beside it: b.txt");
    }

    @Test
    void given_files_of_either_form_then_each_importer_knows_its_own() throws IOException {
        Path page = file("c.jsonld", "{" + CONTEXT + "}");
        Path article = file("c.json", "{\"sourcedb\": \"PMC\", \"text\": \"\", \"denotations\": []}");
        assertThat(Optional.of(page).filter(new WebAnnotationImporter()::recognises))
                .isPresent();
        assertThat(Optional.of(page).filter(new PubAnnotationImporter()::recognises))
                .isEmpty();
        assertThat(Optional.of(article).filter(new PubAnnotationImporter()::recognises))
                .isPresent();
        assertThat(Optional.of(article).filter(new WebAnnotationImporter()::recognises))
                .isEmpty();
    }
}
