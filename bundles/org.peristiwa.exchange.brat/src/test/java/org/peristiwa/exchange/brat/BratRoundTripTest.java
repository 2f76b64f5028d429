package org.peristiwa.exchange.brat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.exchange.ExportResult;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;

class BratRoundTripTest {

    private static final String EVERY_KIND = BratFiles.t(1, "Person", "Menlu Sari 👩\u200d🚀")
            + BratFiles.t(2, "Person", "Duta\u00a0Besar\r\nMalaysia")
            + BratFiles.t(3, "Meet", "bertemu")
            + BratFiles.t(4, "Place", "Jakarta")
            + BratFiles.t(5, "Meet", "rapat\te\u0301 batal")
            + BratFiles.t(6, "Person", "Dubes")
            + BratFiles.t(7, "Organization", "שלום")
            + "T8\tPerson " + BratFiles.at("𝔸") + ";"
            + BratFiles.at("Menlu dan").split(" ", -1)[0] + " "
            + (Integer.parseInt(BratFiles.at("Menlu dan").split(" ", -1)[0]) + 5) + "\t𝔸 Menlu\n"
            + "E1\tMeet:T3 Participant:T1 Participant2:T2 Place:T4 Topic:E2\n"
            + "E2\tMeet:T5 \n"
            + "E3\tMeet:T3 Participant:T8 Topic:E1 Topic2:E3\n"
            + "R1\tLocated Arg1:T1 Arg2:T4\t\n"
            + "R2\tParent Elder:T7 Child:T1\n"
            + "*\tEquiv T2 T6\n"
            + "*\tAlias T1 T6 T8\n"
            + "A1\tNegation E2\n"
            + "M2\tCertainty E1 High\n"
            + "A3\tIndividual T1\n"
            + "N1\tReference T4 Wikidata:Q3630\tJakarta\n"
            + "N2\tReference T4 GeoNames:1642911\n"
            + "#1\tAnnotatorNotes E1\tapa \"benar\"? 😀\n"
            + "#2\tNormalization T4\tkota\n"
            + "#3\tAnnotatorNotes R1\tdi mana\n"
            + "#4\tAnnotatorNotes A1\tbatal\n"
            + "#5\tAnnotatorNotes N1\tkota itu\n";

    @TempDir
    Path temporary;

    private BratFiles files;
    private Path out;

    @BeforeEach
    void setUp() throws Exception {
        files = new BratFiles(Files.createDirectory(temporary.resolve("in")));
        out = temporary.resolve("out");
    }

    private void assertSame() throws Exception {
        ExportResult result = files.exportTo(out);
        assertThat(BratComparison.of(files.folder(), out)).contains(" 0 differences");
        assertThat(result.losses().losses()).isEmpty();
    }

    @Test
    void given_every_kind_of_line_on_hard_text_when_it_goes_around_then_nothing_differs() throws Exception {
        files.text("a", BratFiles.TEXT).file("a.ann", EVERY_KIND).file("annotation.conf", BratFiles.CONF);
        assertSame();
        assertThat(Files.readAllBytes(out.resolve("a.txt"))).isEqualTo(BratFiles.TEXT.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void given_no_configuration_when_it_goes_around_then_the_schema_is_that_of_the_data() throws Exception {
        files.text("a", BratFiles.TEXT)
                .file("a.ann", EVERY_KIND.replace("\n", "\r\n"))
                .text("b", "tanpa anotasi")
                .file("b.ann", "");
        assertSame();
        assertThat(Files.readString(out.resolve("annotation.conf")))
                .contains("Meet\tParticipant*:Person, Place*:Place, Topic*:Meet")
                .contains("Located\tArg1:Person, Arg2:Place")
                .contains("Certainty\tArg:<EVENT>, Value:High")
                .contains("Alias\tArg1:<ANY>, Arg2:<ANY>, <REL-TYPE>:symmetric-transitive");
        assertThat(out.resolve("b.ann")).isEmptyFile();
    }

    @Test
    void given_pieces_out_of_order_when_imported_then_it_is_told_and_still_written_as_it_was() throws Exception {
        files.text("a", BratFiles.TEXT).file("a.ann", EVERY_KIND);
        assertThat(files.read(false).report().losses())
                .anySatisfy(loss -> assertThat(loss.rule()).isEqualTo("brat.piece-order"));
        files.exportTo(out);
        assertThat(Files.readString(out.resolve("a.ann"))).contains("\t𝔸 Menlu\n");
    }

    @Test
    void given_one_trigger_of_two_events_and_two_equal_triggers_when_it_goes_around_then_each_stays() throws Exception {
        files.text("a", "Andi dan Budi menikah.\n")
                .file(
                        "a.ann",
                        """
                                T1\tMarry 14 21\tmenikah
                                T2\tMarry 14 21\tmenikah
                                T3\tPerson 0 4\tAndi
                                E1\tMarry:T1 Spouse:T3
                                E2\tMarry:T1
                                E3\tMarry:T2
                                """);
        assertSame();
        assertThat(Files.readString(out.resolve("a.ann")).lines().filter(line -> line.startsWith("T")))
                .hasSize(3);
    }

    @Test
    void given_lines_on_a_trigger_itself_when_it_goes_around_then_they_stay_on_it() throws Exception {
        files.text("a", "Andi dan Budi menikah.\n")
                .file(
                        "a.ann",
                        """
                                T1\tMarry 14 21\tmenikah
                                T2\tMarry 0 4\tAndi
                                E1\tMarry:T1
                                A1\tOdd T1
                                #1\tAnnotatorNotes T1\tpemicu
                                *\tEquiv T1 T2
                                R1\tNear Arg1:T1 Arg2:E1
                                """);
        assertSame();
        List<Annotation> annotations = files.read().get(0).layers().get(0).getAnnotations();
        assertThat(annotations.stream().filter(EventMention.class::isInstance)).hasSize(3);
    }

    @Test
    void given_ties_when_imported_then_events_make_an_event_and_all_else_an_entity() throws Exception {
        files.text("a", "Andi dan Budi menikah.\n")
                .file(
                        "a.ann",
                        """
                                T1\tMarry 14 21\tmenikah
                                E1\tMarry:T1
                                E2\tMarry:T1
                                T2\tPerson 0 4\tAndi
                                T3\tPerson 9 13\tBudi
                                *\tEquiv E1 E2
                                *\tAlias T2 T3
                                """);
        List<Annotation> annotations = files.read().get(0).layers().get(0).getAnnotations();
        assertThat(annotations)
                .filteredOn(Event.class::isInstance)
                .singleElement()
                .satisfies(event -> assertThat(((Event) event).getTie()).isEqualTo("Equiv"));
        assertThat(annotations)
                .filteredOn(Entity.class::isInstance)
                .singleElement()
                .satisfies(entity -> assertThat(((Entity) entity).getMentions()).hasSize(2));
        assertSame();
    }

    @Test
    void given_offsets_behind_astral_letters_when_imported_then_they_are_utf_16() throws Exception {
        files.text("a", "😀😀 Ani").file("a.ann", "T1\tPerson 3 6\tAni\n");
        Mention mention =
                (Mention) files.read().get(0).layers().get(0).getAnnotations().get(0);
        assertThat(mention.getExtent()).hasToString("5-8");
    }

    @Test
    void given_an_export_when_exported_again_from_its_import_then_every_byte_is_the_same() throws Exception {
        files.text("a", BratFiles.TEXT).file("a.ann", EVERY_KIND).file("annotation.conf", BratFiles.CONF);
        files.exportTo(out);
        Path again = temporary.resolve("again");
        new BratFiles(out).exportTo(again);
        assertThat(again.resolve("SHA256SUMS")).hasSameTextualContentAs(out.resolve("SHA256SUMS"));
    }
}
