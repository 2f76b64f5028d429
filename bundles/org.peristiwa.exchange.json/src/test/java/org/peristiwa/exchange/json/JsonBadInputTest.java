package org.peristiwa.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.Progress;

/** Bad input gets one clear error with its place, and nothing else. */
class JsonBadInputTest {

    @TempDir
    Path folder;

    private String good;

    @BeforeEach
    void writeGoodArticle() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var json = JsonForm.factory().createGenerator(out)) {
            ArticleWriter.write(json, Documents.everyKind(), false);
        }
        good = out.toString(StandardCharsets.UTF_8);
    }

    private void readAll(Path file) throws IOException {
        try (ImportSource source = new JsonImporter().open(ImportRequest.of(file, "gold"))) {
            while (source.next().isPresent()) {
                // until it fails
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"surface\":\"bertemu\" | \"surface\":\"ketemu\"  | the text at",
                "\"filler\":\"x2\"      | \"filler\":\"x99\"       | filler names nothing in this layer",
                "\"filler\":\"x2\"      | \"filler\":\"a1\"        | filler cannot be such an object",
                "\"kind\":\"Relation\"  | \"kind\":\"Relatio\"     | unknown kind",
                "\"kind\":\"Relation\"  | \"kind\":\"Argument\"    | unknown kind",
                "\"kind\":\"Relation\", |                          | \"kind\" is missing",
                "\"id\":\"x2\"          | \"id\":\"x1\"            | a second object has this id",
                "\"level\":\"NAM\"      | \"level\":\"NAME\"       | not a value of level",
                "\"role\":\"Place\"     | \"rolle\":\"Place\"      | unknown member of Argument",
                "\"confidence\":0.25    | \"confidence\":\"big\"   | not a value that confidence takes",
                "\"implicit\":true      | \"implicit\":\"true\"    | not a value that implicit takes",
                "\"version\": 1         | \"version\": 2           | written by a newer Peristiwa",
                "\"utf-16\"             | \"utf-8\"                | offsets must count utf-16",
                "peristiwa-article      | peristiwa-articles       | this is not a peristiwa-article file",
                "Menlu Sari \uD83D\uDC69| Menlu Sara \uD83D\uDC69  | the text is not the one that textHash tells",
            })
    void given_an_article_with_one_fault_when_imported_then_the_fault_is_named_with_its_line(
            String right, String wrong, String reason) throws IOException {
        assertThat(good).contains(right);
        Path file = folder.resolve("salah.json");
        Files.writeString(file, good.replaceFirst(java.util.regex.Pattern.quote(right), wrong == null ? "" : wrong));
        assertThatThrownBy(() -> readAll(file))
                .isInstanceOf(InputFormatException.class)
                .hasMessageContaining(reason)
                .hasMessageMatching("(?s).*salah\\.json:\\d+:\\d+: .*");
    }

    @Test
    void given_an_offset_past_the_end_or_inside_a_character_then_it_is_refused() throws IOException {
        Path file = folder.resolve("salah.json");
        for (String pieces :
                List.of("[[0,99999]]", "[[0,12]]", "[[3,3]]", "[[-1,4]]", "[[0,5],[4,9]]", "[]", "[[1]]", "7")) {
            Files.writeString(
                    file,
                    good.replace(
                            "\"extent\":[[0,10]],\"head\":[6,10],\"surface\":\"Menlu Sari\"", "\"extent\":" + pieces));
            assertThatThrownBy(() -> readAll(file)).as(pieces).isInstanceOf(InputFormatException.class);
        }
    }

    @Test
    void given_a_file_cut_anywhere_when_imported_then_it_is_one_clear_error() throws IOException {
        Path file = folder.resolve("potong.json");
        byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
        for (int cut = 0; cut < bytes.length - 2; cut += 7) {
            Files.write(file, java.util.Arrays.copyOf(bytes, cut));
            assertThatThrownBy(() -> readAll(file))
                    .as("cut at " + cut)
                    .isInstanceOf(InputFormatException.class)
                    .hasMessageStartingWith(file.toString());
        }
    }

    @Test
    void given_what_is_no_file_of_ours_then_the_message_says_so() throws IOException {
        Path empty = Files.createFile(folder.resolve("kosong.json"));
        assertThatThrownBy(() -> readAll(empty)).hasMessage(empty + ": the file is empty");
        Path latin = Files.write(folder.resolve("latin.json"), new byte[] {'{', (byte) 0xE9, '}'});
        assertThatThrownBy(() -> readAll(latin)).isInstanceOf(InputFormatException.class);
        assertThatThrownBy(() -> readAll(folder.resolve("tiada.json"))).hasMessageContaining("no such file");
        Path bare = Files.createDirectory(folder.resolve("bare"));
        assertThatThrownBy(() -> readAll(bare)).hasMessageContaining("no corpus.json");
    }

    @Test
    void given_deep_nesting_then_it_is_refused_before_the_stack_is_full() throws IOException {
        Path deep = folder.resolve("dalam.json");
        Files.writeString(deep, "{\"article\":" + "[".repeat(1_000_000));
        assertThatThrownBy(() -> readAll(deep)).isInstanceOf(InputFormatException.class);
        Files.writeString(deep, "{\"x\":".repeat(100_000));
        assertThatThrownBy(() -> readAll(deep)).isInstanceOf(InputFormatException.class);
    }

    @Test
    void given_a_bad_line_among_good_ones_when_lenient_then_it_is_left_out_and_listed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var json = JsonForm.factory().createGenerator(out)) {
            ArticleWriter.write(json, Documents.everyKind(), true);
        }
        Path file = folder.resolve("baris.jsonl");
        Files.writeString(file, "{\"format\":1}\n\n" + out.toString(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> readAll(file)).hasMessageContaining("baris.jsonl:1:");
        ImportRequest lenient = new ImportRequest(List.of(file), Options.NONE, "gold", true, Progress.NONE);
        try (ImportSource source = new JsonImporter().open(lenient)) {
            assertThat(source.next()).isPresent();
            assertThat(source.next()).isEmpty();
            assertThat(source.report().skipped()).hasSize(1).allMatch(place -> place.line() == 1);
        }
    }

    @Test
    void given_files_of_ours_and_of_others_then_only_ours_are_recognised() throws IOException {
        Path ours = Files.writeString(folder.resolve("a.json"), good);
        Path others = Files.writeString(folder.resolve("b.json"), "{\"text\":\"x\"}");
        JsonImporter importer = new JsonImporter();
        assertThat(importer.recognises(ours)).isTrue();
        assertThat(importer.recognises(others)).isFalse();
        assertThat(importer.recognises(folder)).isFalse();
    }
}
