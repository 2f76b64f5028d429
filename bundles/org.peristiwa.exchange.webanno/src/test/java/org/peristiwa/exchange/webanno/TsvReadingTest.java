package org.peristiwa.exchange.webanno;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;

/** What WebAnno TSV says, in files as projects of INCEpTION have them; and files that say it wrongly. */
class TsvReadingTest {

    private static final String NAMES = "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|value\n";

    @TempDir
    Path folder;

    private LossReport report = new LossReport("webanno-tsv", List.of(), java.util.Map.of(), List.of(), 0);

    private AnnotatedDocument read(String header, String... lines) throws IOException {
        String body = String.join("\n", lines).replace("~", "\t");
        Path file =
                Files.writeString(folder.resolve("a.tsv"), "#FORMAT=WebAnno TSV 3.3\n" + header + "\n\n" + body + "\n");
        try (ImportSource source = new TsvImporter().open(ImportRequest.of(file, "ani"))) {
            AnnotatedDocument document = source.next().orElseThrow();
            assertThat(source.next()).isEmpty();
            report = source.report();
            return document;
        }
    }

    private static List<String> mentions(AnnotatedDocument document) {
        return annotations(document).stream()
                .filter(Mention.class::isInstance)
                .map(Mention.class::cast)
                .map(each -> each.getType() + " " + document.text().slice(each.getExtent(), "/"))
                .toList();
    }

    private static List<org.peristiwa.model.layer.Annotation> annotations(AnnotatedDocument document) {
        return document.layers().isEmpty()
                ? List.of()
                : document.layers().get(0).getAnnotations();
    }

    @Test
    void given_an_emoji_then_offsets_behind_it_are_utf_16() throws IOException {
        AnnotatedDocument document =
                read(NAMES, "#Text=😀 Ani pergi", "1-1~0-2~😀~_~", "1-2~3-6~Ani~PER~", "1-3~7-12~pergi~_~");
        assertThat(document.text().content()).isEqualTo("😀 Ani pergi");
        assertThat(mentions(document)).containsExactly("PER Ani");
    }

    @Test
    void given_sub_tokens_then_a_mention_is_a_part_of_its_token() throws IOException {
        AnnotatedDocument document =
                read(NAMES, "#Text=menyetujuinya", "1-1~0-13~menyetujuinya~_~", "1-1.1~10-13~nya~PER~");
        assertThat(mentions(document)).containsExactly("PER nya");
    }

    @Test
    void given_stacked_mentions_over_several_rows_then_their_numbers_tell_them_apart() throws IOException {
        AnnotatedDocument document = read(
                NAMES,
                "#Text=Menteri Luar Negeri",
                "1-1~0-7~Menteri~PER[1]|TITLE[2]~",
                "1-2~8-12~Luar~PER[1]|ORG[3]~",
                "1-3~13-19~Negeri~PER[1]|ORG[3]~");
        assertThat(mentions(document)).containsExactly("PER Menteri Luar Negeri", "TITLE Menteri", "ORG Luar Negeri");
    }

    @Test
    void given_escapes_then_values_and_text_are_what_was_escaped() throws IOException {
        AnnotatedDocument document =
                read(NAMES, "#Text=a\\\\b\\tc", "1-1~0-3~a\\b~x\\[1\\]\\|\\_\\->\\;\\*\\\\[7]~", "1-2~4-5~c~\\_~");
        assertThat(document.text().content()).isEqualTo("a\\b\tc");
        assertThat(mentions(document)).containsExactly("x[1]|_->;*\\ a\\b", "_ c");
    }

    @Test
    void given_a_sentence_over_lines_and_a_gap_then_the_text_has_both() throws IOException {
        AnnotatedDocument document = read(
                NAMES,
                "#Text=Ani\\r",
                "#Text=pergi",
                "1-1~0-3~Ani~_~",
                "1-2~5-10~pergi~_~",
                "",
                "#Text=Lagi",
                "2-1~13-17~Lagi~PER~");
        assertThat(document.text().content()).isEqualTo("Ani\r\npergi   Lagi");
        assertThat(mentions(document)).containsExactly("PER Lagi");
    }

    @Test
    void given_slots_then_an_event_has_its_participants_by_role() throws IOException {
        AnnotatedDocument document = read(
                """
                #T_SP=webanno.custom.Frame|FE|ROLE_webanno.custom.Frame:Roles_webanno.custom.FrameRolesLink|webanno.custom.Lu
                #T_SP=webanno.custom.Lu|luvalue
                """,
                "#Text=Bob auctioned the clock",
                "1-1~0-3~Bob~_~_~_~bob~",
                "1-2~4-13~auctioned~transaction~seller;goods~1-1;1-3[4]~_~",
                "1-3~14-17~the~_~_~_~clock[4]~",
                "1-4~18-23~clock~_~_~_~clock[4]~");
        EventMention event = (EventMention) annotations(document).stream()
                .filter(EventMention.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(event.getType()).isEqualTo("Frame");
        assertThat(event.getAttributes()).singleElement().satisfies(value -> assertThat(value.getValues())
                .containsExactly("transaction"));
        assertThat(event.getArguments())
                .extracting(argument -> argument.getRole() + " "
                        + document.text().slice(((Mention) argument.getFiller()).getExtent(), ""))
                .containsExactly("seller Bob", "goods the clock");
    }

    @Test
    void given_a_chain_then_its_links_are_mentions_of_one_entity() throws IOException {
        AnnotatedDocument document = read(
                "#T_CH=de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink|referenceType|referenceRelation\n",
                "#Text=He shot himself",
                "1-1~0-2~He~pr[1]~coref->1-1~",
                "1-2~3-7~shot~_~_~",
                "1-3~8-15~himself~*[1]~*->1-2~");
        assertThat(mentions(document)).containsExactly("pr He", "Mention himself");
        assertThat(annotations(document))
                .filteredOn(Entity.class::isInstance)
                .singleElement()
                .satisfies(entity -> assertThat(((Entity) entity).getMentions()).hasSize(2));
    }

    @Test
    void given_stacked_relations_then_each_has_its_source_and_target_and_layers_of_words_are_left_out()
            throws IOException {
        AnnotatedDocument document = read(
                NAMES
                        + """
                        #T_SP=de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS|PosValue
                        #T_RL=webanno.custom.Rel|label|BT_de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity
                        """,
                "#Text=Ani Bali",
                "1-1~0-3~Ani~PER[1]|ORG[2]~NNP~_~_~",
                "1-2~4-8~Bali~LOC~NNP~lives|*~1-1[1_0]|1-1[2_0]~");
        assertThat(annotations(document))
                .filteredOn(Relation.class::isInstance)
                .map(Relation.class::cast)
                .extracting(each -> each.getType() + " " + ((Mention) each.getSource()).getType() + " "
                        + ((Mention) each.getTarget()).getType())
                .containsExactly("lives PER LOC", "Rel ORG LOC");
        assertThat(report.losses()).singleElement().satisfies(loss -> assertThat(loss.message())
                .startsWith("2 of layer"));
    }

    @Test
    void given_lines_that_are_wrong_then_file_line_and_column_are_named() throws IOException {
        refused("a.tsv:6:1: expected a row", "#Text=Ani", "x~0-3~Ani~_~");
        refused("a.tsv:6:5: expected offsets", "#Text=Ani", "1-1~0~Ani~_~");
        refused("a.tsv:6:5: no characters", "#Text=Ani", "1-1~3-3~Ani~_~");
        refused("a.tsv:6:1: expected 4 cells", "#Text=Ani", "1-1~0-3~Ani");
        refused("a.tsv:6:1: offsets that the text does not have", "#Text=Ani", "1-1~0-9~Ani~_~");
        refused("a.tsv:6:1: offsets that the text does not have", "#Text=😀", "1-1~0-1~?~_~");
        refused("a sentence that begins before the end", "#Text=Ani", "1-1~0-3~Ani~_~", "#Text=b", "2-1~1-2~b~_~");
        refused(
                "a sentence that begins before the end",
                "#Text=Ani",
                "1-1~999999999-999999999~Ani~_~".replace("999-9", "998-9"));
        Path other = Files.writeString(folder.resolve("b.tsv"), "a\tb\n");
        assertThatThrownBy(() -> new TsvImporter().open(ImportRequest.of(other, "ani")))
                .hasMessageContaining("b.tsv:1:1: expected #FORMAT=WebAnno TSV 3.3");
    }

    private void refused(String reason, String... lines) {
        assertThatThrownBy(() -> read(NAMES, lines))
                .isInstanceOf(InputFormatException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void given_one_bad_file_among_good_ones_when_lenient_then_it_is_left_out_and_listed() throws IOException {
        Files.writeString(folder.resolve("a.tsv"), "#FORMAT=WebAnno TSV 3.3\n\n\n#Text=Ani\n1-1\t0-3\tAni\t\n");
        Files.writeString(folder.resolve("b.tsv"), "#FORMAT=WebAnno TSV 3.3\n\n\n#Text=Ani\n1-1\t0-9\tAni\t\n");
        ImportRequest lenient = new ImportRequest(List.of(folder), Options.NONE, "ani", true, Progress.NONE);
        try (ImportSource source = new TsvImporter().open(lenient)) {
            assertThat(source.next()).isPresent();
            assertThat(source.next()).isEmpty();
            assertThat(source.report().skipped()).hasSize(1);
        }
    }
}
