package org.peristiwa.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.Progress;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.text.TextFile;

class TextImporterTest {

    private final TextImporter importer = new TextImporter();

    @TempDir
    Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private List<AnnotatedDocument> read(Map<String, String> options, boolean lenient, Path... inputs)
            throws IOException {
        ImportRequest request = new ImportRequest(
                List.of(inputs), Options.of(importer.importOptions(), options), "anna", lenient, Progress.NONE);
        List<AnnotatedDocument> documents = new ArrayList<>();
        try (ImportSource source = importer.open(request)) {
            for (Optional<AnnotatedDocument> next = source.next(); next.isPresent(); next = source.next()) {
                documents.add(next.get());
            }
            skipped = source.report().skipped().stream().map(Object::toString).toList();
        }
        return documents;
    }

    private List<String> skipped = List.of();

    private Article article(Path input) throws IOException {
        return read(Map.of(), false, input).get(0).article();
    }

    @Test
    void given_hard_text_when_imported_then_every_byte_stays() throws Exception {
        String hard = "\uFEFFBerita “utama”\r\n\r\nAnak\u00a0itu 👩\u200d🚀 e\u0301 \uD835\uDD38 שלום\t.\r\n";
        AnnotatedDocument document =
                read(Map.of(), false, file("Berita utama!.txt", hard)).get(0);
        assertThat(TextFile.encode(document.text())).isEqualTo(hard.getBytes(StandardCharsets.UTF_8));
        assertThat(document.article().getTextHash()).isEqualTo(TextFile.sha256(hard.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.article().getTitle()).isEqualTo("Berita “utama”");
        assertThat(document.article().getId()).isEqualTo("Berita-utama");
        assertThat(document.layers()).isEmpty();
    }

    @Test
    void given_a_first_line_that_is_a_sentence_when_imported_then_the_file_names_the_article() throws Exception {
        assertThat(article(file("a.txt", "Presiden datang.\nLalu pergi.\n")).getTitle())
                .isEqualTo("a");
        assertThat(article(file("b.txt", "Hanya satu baris")).getTitle()).isEqualTo("b");
        assertThat(article(file("c.txt", "x".repeat(151) + "\nisi\n")).getTitle())
                .isEqualTo("c");
    }

    @Test
    void given_metadata_beside_and_options_when_imported_then_what_stands_beside_counts_more() throws Exception {
        file("a.meta.json", "{\"title\": \"Judul\", \"source\": \"Antara\", \"rubrik\": \"dunia\"}");
        Article article = read(
                        Map.of("source", "Kompas", "language", "id", "created", "2024-03-21"),
                        false,
                        file("a.txt", "Lain\n\nisi\n"))
                .get(0)
                .article();
        assertThat(article.getTitle()).isEqualTo("Judul");
        assertThat(article.getSource()).isEqualTo("Antara");
        assertThat(article.getLanguage()).isEqualTo("id");
        assertThat(article.getCreated()).isEqualTo("2024-03-21");
        assertThat(article.getMetadata().get(0).getKey()).isEqualTo("rubrik");
    }

    @Test
    void given_a_folder_when_imported_then_all_texts_come_in_order_with_ids_of_their_own() throws Exception {
        Files.createDirectories(folder.resolve("x"));
        file("b.txt", "isi b");
        file("a.txt", "isi a");
        file("x/A.txt", "isi A");
        file("note.md", "no text");
        assertThat(read(Map.of(), false, folder))
                .extracting(document -> document.article().getId())
                .containsExactly("a", "b", "A-2");
    }

    @Test
    void given_bad_input_when_imported_then_one_clear_error_names_it() throws Exception {
        Path latin = Files.write(folder.resolve("latin.txt"), "satu\nkafé\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> article(latin))
                .isInstanceOf(InputFormatException.class)
                .hasMessageStartingWith(latin + ":2:4: not UTF-8");
        Path empty = file("empty.txt", "");
        assertThatThrownBy(() -> article(empty)).hasMessage(empty + ": is empty");
        Path blank = file("blank.txt", " \n\t\n");
        assertThatThrownBy(() -> article(blank)).hasMessage(blank + ": is empty");
        Path binary = file("binary.txt", "satu\nd\0a\n");
        assertThatThrownBy(() -> article(binary)).hasMessage(binary + ":2:2: holds the character U+0000: not a text");
        Path missing = folder.resolve("missing.txt");
        assertThatThrownBy(() -> article(missing)).hasMessage(missing + ": no such file");
        Path hollow = Files.createDirectory(folder.resolve("hollow"));
        assertThatThrownBy(() -> article(hollow)).hasMessage(hollow + ": no .txt file in this folder");
        Path good = file("good.txt", "isi");
        Path metadata = file("good.meta.json", "{\"title\": 3}");
        assertThatThrownBy(() -> article(good)).hasMessageStartingWith(metadata + ":1:11: \"title\" is not a string");
    }

    @Test
    void given_bad_input_when_lenient_then_the_rest_comes_and_the_report_lists_it() throws Exception {
        file("a.txt", "");
        file("b.txt", "isi");
        assertThat(read(Map.of(), true, folder)).hasSize(1);
        assertThat(skipped).containsExactly(folder.resolve("a.txt") + ": is empty");
    }
}
