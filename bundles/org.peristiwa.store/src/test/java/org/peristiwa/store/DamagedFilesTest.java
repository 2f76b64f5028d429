package org.peristiwa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.peristiwa.store.Corpora.ANI;
import static org.peristiwa.store.Corpora.BUDI;
import static org.peristiwa.store.Corpora.SEGMENTER;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.verbs.AddArgument;
import org.peristiwa.edit.verbs.JoinCluster;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.text.Extent;

/** What is said of a file that someone has spoilt; the file itself stays as it is. */
class DamagedFilesTest {

    @TempDir
    private Path temporary;

    private Path folder;
    private Path ani;

    @BeforeEach
    void aCorpusWithTwoLayers() throws Exception {
        folder = temporary.resolve("k");
        ani = folder.resolve("annotations/ani/rapat.peristiwa-ann");
        try (CorpusSession session = Corpora.create(folder)) {
            EntityMention sari = session.execute(new MarkEntity(ANI, "Person", Extent.of(8, 12)));
            EventMention meet = session.execute(new MarkEvent(ANI, "Meet", Extent.of(13, 20)));
            EntityMention wijaya = session.execute(new MarkEntity(ANI, "Person", Extent.of(32, 38)));
            session.execute(new AddArgument(meet, "Participant", sari));
            session.execute(new JoinCluster(sari, wijaya));
            session.execute(new MarkEvent(BUDI, "Meet", Extent.of(13, 20)));
            session.saveAll();
        }
        // As in a clone, where no message can name a version that is good.
        CrashedCopy.delete(folder.resolve(".peristiwa/backup"));
    }

    /** Lines of ani's file: 2 layer, 3 m1, 4 e2, 5 a4, 7 m3, 8 cluster c5. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "extent=\"8-12\"     | extent=\"8-1200\"   | 3: m1: extent 8-1200 reaches past the text, which ends at 61",
                "extent=\"8-12\"     | extent=\"8-51\"     | 3: m1: extent 8-51 cuts a surrogate pair",
                "extent=\"8-12\"     | extent=\"12-8\"     | 3: extent cannot be \"12-8\": not a span: 12-8",
                "extent=\"8-12\"     | extent=\"acht\"     | 3: extent cannot be \"acht\": not a span: \"acht\"",
                "extent=\"8-12\"     | height=\"3\"        | 3: unknown attribute or element \"height\"",
                "' extent=\"8-12\"'  | ''                  | 3: m1: has no extent",
                "EntityMention       | Mentioning          | 3: unknown type \"Mentioning\"",
                "layer:EntityMention | layer:Note          | 3: annotations cannot be of type \"layer:Note\"",
                "layer:EntityMention | layer:Mention       | 3: unknown type \"Mention\"",
                "' xsi:type=\"layer:EntityMention\"' | ''   | 3: annotations without xsi:type",
                "extent=\"8-12\"     | xsi:nil=\"true\"    | 3: unknown attribute or element \"xsi:nil\"",
                "extent=\"8-12\"     | xmi:id=\"x\"        | 3: unknown attribute or element \"xmi:id\"",
                "<arguments          | words<arguments     | 5: text where none belongs: \"words\"",
                "<arguments          | <parts/><arguments  | 5: unknown attribute or element \"parts\"",
                "<arguments          | <extent>1-2</extent><arguments | 5: unknown attribute or element \"extent\"",
                "mentions=\"m1 m3\"  | mentions=\"m1 m1\"  | 8: mentions name \"m1\" twice",
                "id=\"m3\"           | id=\"m1\"           | 7: m1: id given twice",
                "id=\"m1\"           | id=\"m 1\"          | 5: refers to \"m1\", which is not there",
                "filler=\"m1\"       | filler=\"m9\"       | 5: refers to \"m9\", which is not there",
                "filler=\"m1\"       | filler=\"a4\"       | 5: filler cannot be \"a4\", which is of type Argument",
                "mentions=\"m1 m3\"  | mentions=\"m1 m7\"  | 8: refers to \"m7\", which is not there",
                "id=\"a4\"           | id=\"m3\"           | 7: m3: id given twice",
                "' id=\"a4\"'        | ''                  | 5: Argument without an id",
                "state=\"in-progress\" | state=\"asleep\"  | 2: state cannot be \"asleep\"",
                "annotator=\"ani\"   | annotator=\"budi\"  | 2: is the layer of budi on rapat, and not of ani on rapat",
                "article=\"rapat\"   | article=\"banjir\"  | 2: is the layer of ani on banjir",
                "2026/layer          | 2039/layer          | 2: unknown namespace \"https://peristiwa.org/2039/layer\"",
                "textHash=\"         | textHash=\"0        | 2: counts in a text with another SHA-256",
                "</layer:Layer>      | ''                  | :10: is cut off: it ends before </layer:Layer>",
                "type=\"Meet\"       | type=Meet           | :4: is no sound XML: ",
                "'  <annotations'    | '<<<<<<< HEAD\n  <annotations' | :3: has a merge conflict that nobody has resolved",
                "layer:Layer         | layer:Note          | :2: holds Note where a Layer belongs",
            })
    void given_a_spoilt_layer_when_asked_for_then_file_line_and_reason_are_named_and_all_else_works(
            String from, String to, String message) throws Exception {
        spoil(ani, text -> text.replaceFirst(Pattern.quote(from), to));
        byte[] spoilt = Files.readAllBytes(ani);
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            assertThat(session.layers()).contains(ANI, BUDI);
            CorpusFileException refused = refusal(session, ANI);
            assertThat(refused).hasMessageContaining(message).hasMessageStartingWith(ani.toString());
            assertThat(refused.line()).isPositive();
            assertThat(session.layer(BUDI)).isPresent();
            session.execute(new MarkEvent(BUDI, "Meet", Extent.of(0, 7)));
            session.saveAll();
        }
        assertThat(Files.readAllBytes(ani)).isEqualTo(spoilt);
    }

    @Test
    void given_a_layer_cut_anywhere_when_asked_for_then_it_is_refused_with_its_line() throws Exception {
        byte[] whole = Files.readAllBytes(ani);
        for (int length = 0; length < whole.length - 1; length += 7) {
            Files.write(ani, Arrays.copyOf(whole, length));
            try (CorpusSession session = CorpusFolder.openReadOnly(folder, SEGMENTER)) {
                assertThat(refusal(session, ANI)).as("cut at " + length).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''             | :1: is empty",
                "' \n '         | :1: is empty",
                "hello          | :1: is no XML",
                "<?xml version='1.0'?><html/> | :1: holds html where a Layer belongs",
                "<layer:Layer x | :1: is cut off",
            })
    void given_a_file_that_is_no_layer_at_all_when_asked_for_then_the_message_says_what_it_is(
            String content, String message) throws Exception {
        Files.writeString(ani, content);
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            assertThat(refusal(session, ANI)).hasMessage(ani + message);
        }
    }

    @Test
    void given_a_layer_in_another_encoding_when_asked_for_then_its_place_is_named() throws Exception {
        String text = Files.readString(ani).replace("type=\"Meet\"", "type=\"Rapat–é\"");
        Files.write(ani, text.replace('–', '-').getBytes(StandardCharsets.ISO_8859_1));
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            assertThat(refusal(session, ANI)).hasMessageStartingWith(ani + ":4: not UTF-8: bytes E9");
        }
        Files.writeString(ani, "\uFEFF" + text.replace("\n", "\r\n"));
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            assertThat(session.index(session.layer(ANI).orElseThrow()).events())
                    .allMatch(event -> event.getType().equals("Rapat–é"));
        }
    }

    @Test
    void given_a_document_type_when_read_then_it_is_refused_and_no_entity_is_followed() throws Exception {
        Path secret = Files.writeString(temporary.resolve("secret"), "hidden");
        spoil(ani, text -> text.replace("?>\n", "?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n")
                .replace("annotator=\"ani\"", "annotator=\"&e;\""));
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            assertThat(refusal(session, ANI))
                    .hasMessageContaining(": has a DOCTYPE, which is not allowed")
                    .hasMessageNotContaining("hidden");
        }
    }

    @Test
    void given_a_reference_into_another_file_when_read_then_it_is_refused() throws Exception {
        spoil(
                ani,
                text -> text.replace(
                        " filler=\"m1\"/>",
                        "><filler xsi:type=\"layer:EventMention\" href=\"../budi/rapat.peristiwa-ann#e1\"/></arguments>"));
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            assertThat(refusal(session, ANI))
                    .hasMessageContaining(":5: filler refers to another file, or not by an id");
        }
    }

    @Test
    void given_a_layer_of_an_unknown_article_when_asked_for_then_it_is_refused() throws Exception {
        Files.copy(ani, ani.resolveSibling("hilang.peristiwa-ann"));
        LayerKey lost = new LayerKey("ani", "hilang");
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            assertThat(session.layers()).contains(lost);
            assertThat(refusal(session, lost)).hasMessageContaining("the corpus has no article hilang");
        }
    }

    @Test
    void given_another_text_than_was_imported_when_asked_for_then_it_is_refused_with_its_layers() throws Exception {
        Path text = folder.resolve("articles/rapat.txt");
        Files.writeString(text, Corpora.TEXT.replace("Sari", "Susi"));
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            assertThatThrownBy(() -> session.text("rapat"))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("SHA-256");
            assertThat(refusal(session, ANI).file()).isEqualTo(text);
            assertThat(session.text("banjir").length()).isPositive();
        }
        Files.write(text, "Ros\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            assertThat(refusal(session, ANI)).hasMessageContaining(":1: not UTF-8");
        }
        Files.delete(text);
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            assertThat(refusal(session, ANI)).hasMessageContaining("is missing");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name=\"contoh\"     | name=\"contoh\" formatVersion=\"2\"  | :2: was written by a newer version",
                "name=\"contoh\"     | later=\"x\" formatVersion=\"2\"      | :2: was written by a newer version",
                "id=\"banjir\"       | id=\"RAPAT\"         | given twice",
                "id=\"banjir\"       | id=\"../banjir\"     | files cannot be named by",
                "id=\"budi\"         | id=\"ani\"           | annotator ani given twice",
                "textHash=\"         | textHash=\"x         | without the SHA-256",
                "corpus:Corpus       | corpus:Split         | ",
            })
    void given_a_spoilt_corpus_file_when_opened_then_the_corpus_is_refused_and_not_locked(
            String from, String to, String message) throws Exception {
        Path file = folder.resolve("corpus.peristiwa");
        String sound = Files.readString(file);
        spoil(file, text -> text.replaceAll(from, to));
        assertThatThrownBy(() -> CorpusFolder.open(folder, SEGMENTER))
                .isInstanceOf(CorpusFileException.class)
                .hasMessageStartingWith(file + ":")
                .hasMessageContaining(message == null ? "" : message);
        Files.writeString(file, sound);
        CorpusFolder.open(folder, SEGMENTER).close();
    }

    @Test
    void given_a_spoilt_or_missing_schema_when_opened_then_the_corpus_is_refused() throws Exception {
        Path file = folder.resolve("schema.peristiwa-schema");
        spoil(file, text -> text.replace(" id=\"Meet\"", ""));
        assertThatThrownBy(() -> CorpusFolder.open(folder, SEGMENTER))
                .isInstanceOf(CorpusFileException.class)
                .hasMessageContaining("EventType without an id");
        Files.copy(folder.resolve("corpus.peristiwa"), file, StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> CorpusFolder.open(folder, SEGMENTER))
                .hasMessageContaining(":2: holds Corpus where a Schema belongs");
        Files.delete(file);
        assertThatThrownBy(() -> CorpusFolder.open(folder, SEGMENTER)).hasMessageContaining("is missing");
    }

    private static void spoil(Path file, UnaryOperator<String> how) throws Exception {
        String before = Files.readString(file);
        String after = how.apply(before);
        assertThat(after).as("the test spoils nothing").isNotEqualTo(before);
        Files.writeString(file, after);
    }

    private static CorpusFileException refusal(CorpusSession session, LayerKey key) {
        UncheckedIOException thrown = catchThrowableOfType(UncheckedIOException.class, () -> session.layer(key));
        assertThat(thrown).isNotNull();
        assertThat(thrown.getCause()).isInstanceOf(CorpusFileException.class).hasMessage(thrown.getMessage());
        return (CorpusFileException) thrown.getCause();
    }
}
