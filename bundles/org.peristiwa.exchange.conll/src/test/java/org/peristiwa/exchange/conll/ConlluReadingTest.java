package org.peristiwa.exchange.conll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.LossReport;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.Progress;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;

/** What CoNLL-U says of text, words and mentions; and files that say it wrongly. */
class ConlluReadingTest {

    @TempDir
    Path folder;

    private LossReport report = new LossReport("conllu", List.of(), java.util.Map.of(), List.of(), 0);

    /** Lines in which bars stand for tabs; lines of two columns are a form and a last column. */
    private static String lines(String... short_) {
        StringBuilder lines = new StringBuilder();
        for (String line : short_) {
            String[] columns = line.split(" ~ ", -1);
            lines.append(
                    columns.length == 3
                            ? columns[0] + "\t" + columns[1] + "\t_\t_\t_\t_\t_\t_\t_\t" + columns[2]
                            : line);
            lines.append('\n');
        }
        return lines.append('\n').toString();
    }

    private List<AnnotatedDocument> read(String content, boolean lenient) throws IOException {
        Path file = Files.writeString(folder.resolve("a.conllu"), content);
        ImportRequest request = new ImportRequest(List.of(file), Options.NONE, "ani", lenient, Progress.NONE);
        List<AnnotatedDocument> documents = new ArrayList<>();
        try (ImportSource source = new ConlluImporter().open(request)) {
            for (var next = source.next(); next.isPresent(); next = source.next()) {
                documents.add(next.get());
            }
            report = source.report();
        }
        return documents;
    }

    private AnnotatedDocument only(String... lines) throws IOException {
        List<AnnotatedDocument> documents = read(lines(lines), false);
        assertThat(documents).hasSize(1);
        return documents.get(0);
    }

    private static List<String> mentions(AnnotatedDocument document) {
        List<String> words = new ArrayList<>();
        document.layers().forEach(layer -> layer.getAnnotations().stream()
                .filter(Mention.class::isInstance)
                .map(Mention.class::cast)
                .forEach(each -> words.add(each.getType() + " "
                        + document.text().slice(each.getExtent(), "/")
                        + each.getExtent()
                                .head()
                                .map(head -> "@" + document.text().slice(head))
                                .orElse(""))));
        return words;
    }

    private void refused(String reason, String... lines) {
        assertThatThrownBy(() -> read(lines(lines), false))
                .isInstanceOf(InputFormatException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void given_a_token_of_several_words_then_the_text_has_it_once_and_a_mention_of_a_word_is_its_part_of_it()
            throws IOException {
        AnnotatedDocument document = only(
                "# text = Ani menyetujuinya 😀.",
                "1 ~ Ani ~ Entity=(e1-person-1-)",
                "2-3 ~ menyetujuinya ~ _",
                "2 ~ menyetujui ~ _",
                "3 ~ nya ~ Entity=(e2-object-1-)",
                "4 ~ 😀 ~ SpaceAfter=No|Entity=(e3-object-1-)",
                "5 ~ . ~ _");
        assertThat(document.text().content()).isEqualTo("Ani menyetujuinya 😀.");
        assertThat(mentions(document)).containsExactly("person Ani@Ani", "object nya@nya", "object 😀@😀");
    }

    @Test
    void given_words_that_do_not_add_up_to_their_token_then_a_mention_of_one_is_all_of_the_token() throws IOException {
        AnnotatedDocument document =
                only("1-2 ~ zum ~ _", "1 ~ zu ~ _", "2 ~ dem ~ Entity=(e1-place-1-", "3 ~ Haus ~ Entity=e1)");
        assertThat(document.text().content()).isEqualTo("zum Haus");
        assertThat(mentions(document)).containsExactly("place zum Haus@zum");
    }

    @Test
    void given_white_space_in_the_last_column_then_the_text_has_it_exactly() throws IOException {
        AnnotatedDocument document = only(
                "1 ~ Ani ~ SpacesBefore=\\s\\s|SpacesAfter=\u00a0\\r\\n",
                "2 ~ a_b ~ SpacesInToken=a\\tb|SpaceAfter=No",
                "3 ~ | ~ SpacesAfter=\\p\\\\");
        assertThat(document.text().content()).isEqualTo("  Ani\u00a0\r\na\tb||\\");
    }

    @Test
    void given_documents_sentences_and_paragraphs_then_each_document_is_an_article_of_its_id() throws IOException {
        List<AnnotatedDocument> documents = read(
                "# global.Entity = eid-etype-head-other\r\n# newdoc id = satu\r\n"
                        + lines("# sent_id = 1", "1 ~ Ani ~ _").replace("\n", "\r\n")
                        + lines("1 ~ pergi ~ _")
                        + lines("# newpar id = 2", "1 ~ Lagi ~ _")
                        + lines("# newdoc id = dua", "1 ~ Budi ~ _"),
                false);
        assertThat(documents).extracting(each -> each.article().getId()).containsExactly("satu", "dua");
        assertThat(documents).extracting(each -> each.text().content()).containsExactly("Ani pergi\n\nLagi", "Budi");
        assertThat(documents).allSatisfy(each -> assertThat(each.layers()).isEmpty());
    }

    @Test
    void given_a_mention_of_pieces_then_it_is_one_discontinuous_mention() throws IOException {
        AnnotatedDocument document = only(
                "# global.Entity = eid-etype-head-other",
                "1 ~ Menteri ~ Entity=(e1[1/2]-person-2-",
                "2 ~ Sari ~ Entity=e1[1/2])",
                "3 ~ dan ~ _",
                "4 ~ timnya ~ Entity=(e1[2/2]-person-2-)");
        assertThat(mentions(document)).containsExactly("person Menteri Sari/timnya@Sari");
    }

    @Test
    void given_nested_and_crossing_mentions_then_each_ends_where_its_bracket_does() throws IOException {
        AnnotatedDocument document = only(
                "1 ~ a ~ Entity=(e1-person-1-(e2-place-2-",
                "2 ~ b ~ Entity=(e1-person-1-)(e3-event-1-type:Contact.Meet",
                "3 ~ c ~ Entity=e2)",
                "4 ~ d ~ Entity=e3)e1)");
        assertThat(mentions(document))
                .containsExactlyInAnyOrder("person a b c d@a", "place a b c@b", "person b@b", "Contact.Meet b c d@b");
        List<Annotation> annotations = document.layers().get(0).getAnnotations();
        assertThat(annotations).filteredOn(EventMention.class::isInstance).hasSize(1);
        assertThat(annotations)
                .filteredOn(Cluster.class::isInstance)
                .singleElement()
                .satisfies(
                        cluster -> assertThat(((Entity) cluster).getMentions()).hasSize(2));
    }

    @Test
    void given_fields_in_another_order_then_the_comment_says_which_is_which() throws IOException {
        AnnotatedDocument document = only(
                "# global.Entity = GRP-etype-infstat-minspan-link-identity",
                "1 ~ Bali ~ Entity=(7-place-new-1-coref-Bali)");
        assertThat(mentions(document)).containsExactly("place Bali");
    }

    @Test
    void given_lemmas_tags_and_empty_nodes_then_what_the_model_has_no_place_for_is_counted() throws IOException {
        read(
                """
                1\tAni\tani\tPROPN\tNNP\tNumber=Sing\t2\tnsubj\t_\tBridge=e2<e1
                1.1\tx\t_\t_\t_\t_\t_\t_\t_\t_
                2\tpergi\tpergi\tVERB\t_\t_\t0\troot\t_\t_

                """,
                false);
        assertThat(report.losses())
                .extracting(loss -> loss.message())
                .containsExactlyInAnyOrder(
                        "2 lemmas",
                        "2 parts of speech",
                        "1 parts of speech of the language",
                        "1 features of words",
                        "2 dependencies",
                        "1 of Bridge",
                        "1 words that the text does not have");
    }

    @Test
    void given_lines_that_are_none_then_file_line_and_column_are_named() {
        refused("a.conllu:2:1: expected 10 columns", "1 ~ Ani ~ _", "2\tpergi");
        refused("a.conllu:2:1: expected the word 2", "1 ~ Ani ~ _", "3 ~ pergi ~ _");
        refused("a.conllu:1:1: expected the number of a word", "x ~ Ani ~ _");
        refused("a.conllu:1:3: a word without a form", "1 ~  ~ _");
        refused("a.conllu:1:1: a range that does not begin", "2-3 ~ ab ~ _", "1 ~ a ~ _");
        refused("a.conllu:1:1: a range that goes on behind", "1-3 ~ ab ~ _", "1 ~ a ~ _");
        refused("a.conllu:1:1: the text of the sentence", "# text = Budi", "1 ~ Ani ~ _");
        refused("a document without words", "# newdoc id = kosong");
    }

    @Test
    void given_brackets_that_are_wrong_then_file_line_and_column_are_named() {
        refused("a.conllu:1:21: a mention that does not end", "1 ~ Ani ~ Entity=(e1-person-1-");
        refused("a.conllu:1:21: the end of a mention", "1 ~ Ani ~ Entity=e1)");
        refused("a.conllu:1:21: expected brackets", "1 ~ Ani ~ Entity=e1");
        refused("a.conllu:1:21: the head is not one of the 1 words", "1 ~ Ani ~ Entity=(e1-person-7-)");
        refused("a.conllu:1:21: pieces of a mention", "1 ~ Ani ~ Entity=(e1[2/2]-person-1-)");
        refused("a.conllu:1:21: a mention of which pieces are missing", "1 ~ Ani ~ Entity=(e1[1/2]-person-1-)");
    }

    @Test
    void given_one_bad_document_when_lenient_then_it_is_left_out_and_the_others_are_there() throws IOException {
        List<AnnotatedDocument> documents = read(
                lines("# newdoc id = satu", "1 ~ Ani ~ Entity=e9)") + lines("# newdoc id = dua", "1 ~ Budi ~ _"), true);
        assertThat(documents).extracting(each -> each.article().getId()).containsExactly("dua");
        assertThat(report.skipped()).singleElement().satisfies(place -> assertThat(place.line())
                .isEqualTo(2));
    }

    @Test
    void given_bytes_that_are_not_utf_8_then_line_and_column_are_named_and_the_document_is_left_out_when_lenient()
            throws IOException {
        byte[] good = lines("# newdoc id = dua", "1 ~ Budi ~ _").getBytes(StandardCharsets.UTF_8);
        byte[] bad = lines("# newdoc id = satu", "1 ~ Ani ~ _").getBytes(StandardCharsets.UTF_8);
        bad[21] = (byte) 0xFF;
        byte[] both = java.util.Arrays.copyOf(bad, bad.length + good.length);
        System.arraycopy(good, 0, both, bad.length, good.length);
        Path file = Files.write(folder.resolve("a.conllu"), both);
        assertThatThrownBy(() -> new ConlluImporter().open(ImportRequest.of(file, "ani")))
                .hasMessageContaining("a.conllu:2:3");
        ImportRequest lenient = new ImportRequest(List.of(file), Options.NONE, "ani", true, Progress.NONE);
        try (ImportSource source = new ConlluImporter().open(lenient)) {
            assertThat(source.next().orElseThrow().article().getId()).isEqualTo("dua");
            assertThat(source.next()).isEmpty();
        }
    }

    @Test
    void given_brackets_ten_thousand_deep_then_they_are_read_in_memory_that_grows_with_the_line_only()
            throws IOException {
        int deep = 10_000;
        AnnotatedDocument document =
                only("1 ~ a ~ Entity=" + "(e1-person-1-".repeat(deep), "2 ~ b ~ Entity=" + "e1)".repeat(deep));
        assertThat(mentions(document)).hasSize(deep);
    }
}
