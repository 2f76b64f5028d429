package org.peristiwa.exchange.ace;

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
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.MentionLevel;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;

/** What APF says of its source text; and files that say it wrongly, or mean harm. */
class AceReadingTest {

    /** The first line is tags only, as in ACE: its end is counted, its tags are not. */
    private static final String SOURCE =
            """
            <DOC>
            <DOCID> satu </DOCID>
            <TEXT>
            😀 Ani &amp; Budi bertemu di Bali.
            Mereka pulang.
            </TEXT>
            </DOC>
            """
                    .replace("\n", "\r\n");

    @TempDir
    Path folder;

    private LossReport report = new LossReport("ace-apf", List.of(), java.util.Map.of(), List.of(), 0);

    private static String apf(String content) {
        return "<?xml version=\"1.0\"?>\n<!DOCTYPE source_file SYSTEM \"apf.v5.1.1.dtd\">\n"
                + "<source_file URI=\"satu.sgm\" SOURCE=\"newswire\" TYPE=\"text\">\n<document DOCID=\"satu\">\n"
                + content + "\n</document>\n</source_file>\n";
    }

    private static String extent(String name, int start, int end, String text) {
        return "<" + name + "><charseq START=\"" + start + "\" END=\"" + end + "\">" + text + "</charseq></" + name
                + ">";
    }

    private AnnotatedDocument read(String apf) throws IOException {
        Files.writeString(folder.resolve("satu.sgm"), SOURCE);
        Path file = Files.writeString(folder.resolve("satu.apf.xml"), apf);
        try (ImportSource source = new AceImporter().open(ImportRequest.of(file, "ani"))) {
            AnnotatedDocument document = source.next().orElseThrow();
            assertThat(source.next()).isEmpty();
            report = source.report();
            return document;
        }
    }

    private static String entity(String mentions) {
        return "<entity ID=\"E1\" TYPE=\"PER\" SUBTYPE=\"Group\" CLASS=\"GEN\">" + mentions + "</entity>";
    }

    private static String mention(String id, String type, String extents) {
        return "<entity_mention ID=\"" + id + "\" TYPE=\"" + type + "\">" + extents + "</entity_mention>";
    }

    @Test
    void given_tags_crlf_an_emoji_and_a_reference_then_ends_are_inclusive_and_counted_as_ace_counts()
            throws IOException {
        AnnotatedDocument document = read(apf(entity(
                mention("E1-1", "NAM", extent("extent", 11, 24, "Ani &amp;amp; Budi") + extent("head", 11, 13, "Ani"))
                        + mention("E1-2", "PRO", extent("extent", 43, 48, "Mereka")))));
        List<Annotation> annotations = document.layers().get(0).getAnnotations();
        EntityMention first = (EntityMention) annotations.get(0);
        assertThat(document.text().slice(first.getExtent(), " ")).isEqualTo("Ani & Budi");
        assertThat(document.text().slice(first.getExtent().head().orElseThrow()))
                .isEqualTo("Ani");
        assertThat(first.getType()).isEqualTo("PER.Group");
        assertThat(first.getLevel()).isEqualTo(MentionLevel.NAM);
        assertThat(first.getAttributes()).singleElement().satisfies(value -> assertThat(value.getValues())
                .containsExactly("GEN"));
        assertThat(document.text().slice(((Mention) annotations.get(1)).getExtent(), " "))
                .isEqualTo("Mereka");
        assertThat(annotations)
                .filteredOn(Entity.class::isInstance)
                .singleElement()
                .satisfies(entity -> assertThat(((Entity) entity).getMentions()).hasSize(2));
        assertThat(document.article().getId()).isEqualTo("satu");
    }

    @Test
    void given_an_event_a_time_and_a_relation_then_each_has_what_it_names() throws IOException {
        AnnotatedDocument document =
                read(apf("<event ID=\"EV1\" TYPE=\"Contact\" SUBTYPE=\"Meet\" MODALITY=\"Other\" POLARITY=\"Positive\""
                        + " GENERICITY=\"Specific\" TENSE=\"Past\"><event_argument REFID=\"E1\""
                        + " ROLE=\"Entity\"/><event_mention ID=\"EV1-1\">"
                        + extent("extent", 9, 40, "x")
                                .replace(">x<", ">" + "😀 Ani &amp;amp; Budi bertemu di Bali" + "<")
                        + extent("anchor", 26, 32, "bertemu")
                        + "<event_mention_argument REFID=\"E1-1\" ROLE=\"Entity\">"
                        + extent("extent", 11, 13, "Ani")
                        + "</event_mention_argument></event_mention></event>"
                        + "<timex2 ID=\"T1\" VAL=\"2024-03\" SET=\"YES\"><timex2_mention ID=\"T1-1\">"
                        + extent("extent", 43, 48, "Mereka") + "</timex2_mention></timex2>"
                        + entity(mention("E1-1", "NAM", extent("extent", 11, 13, "Ani"))
                                + mention("E1-2", "NAM", extent("extent", 37, 40, "Bali")))
                        + "<relation ID=\"R1\" TYPE=\"PHYS\" SUBTYPE=\"Located\" TENSE=\"Unspecified\""
                        + " MODALITY=\"Asserted\"><relation_mention ID=\"R1-1\""
                        + " LEXICALCONDITION=\"Verbal\"><relation_mention_argument REFID=\"E1-1\""
                        + " ROLE=\"Arg-1\"/><relation_mention_argument REFID=\"E1-2\""
                        + " ROLE=\"Arg-2\"/><relation_mention_argument REFID=\"T1-1\""
                        + " ROLE=\"Time-Within\"/></relation_mention></relation>"));
        List<Annotation> annotations = document.layers().get(0).getAnnotations();
        EventMention event = (EventMention) annotations.stream()
                .filter(EventMention.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(event.getType()).isEqualTo("Contact.Meet");
        assertThat(document.text().slice(event.getExtent(), " ")).isEqualTo("bertemu");
        assertThat(event.getAttributes())
                .extracting(
                        value -> value.getAttribute() + "=" + value.getValues().get(0))
                .containsExactly("Modality=Other", "Tense=Past");
        assertThat(event.getArguments()).singleElement().satisfies(argument -> assertThat(
                        ((Mention) argument.getFiller()).getType())
                .isEqualTo("PER.Group"));
        assertThat(annotations)
                .filteredOn(TimeMention.class::isInstance)
                .singleElement()
                .satisfies(time -> assertThat(((TimeMention) time).getValue()).isEqualTo("2024-03"));
        assertThat(annotations)
                .filteredOn(Relation.class::isInstance)
                .singleElement()
                .satisfies(
                        relation -> assertThat(((Relation) relation).getType()).isEqualTo("PHYS.Located"));
        assertThat(report.losses())
                .extracting(loss -> loss.message())
                .containsExactly("1 of SET", "1 of relation argument Time-Within");
    }

    @Test
    void given_offsets_references_or_parts_that_are_wrong_then_file_and_line_are_named() {
        refused(
                "satu.apf.xml:5:",
                "the source has \"Ani\" there",
                entity(mention("m", "NAM", extent("extent", 11, 13, "Budi"))));
        refused(
                "satu.apf.xml:5:",
                "the source has no characters from 11 to 9999",
                entity(mention("m", "NAM", extent("extent", 11, 9999, "x"))));
        refused(
                "satu.apf.xml:5:",
                "the source has no characters from 16 to 17",
                entity(mention("m", "NAM", extent("extent", 16, 17, "&amp;"))));
        refused("satu.apf.xml:5:", "no element extent", entity(mention("m", "NAM", "")));
        refused(
                "satu.apf.xml:5:",
                "START is not a number",
                entity(mention("m", "NAM", extent("extent", 11, 13, "Ani").replace("11", "x"))));
        refused(
                "satu.apf.xml:5:",
                "no mention has this id",
                "<event TYPE=\"Life\" SUBTYPE=\"Die\"><event_mention ID=\"e\">" + extent("anchor", 26, 32, "bertemu")
                        + "<event_mention_argument REFID=\"q\" ROLE=\"Victim\"/></event_mention></event>");
        refused(
                "satu.apf.xml:5:",
                "a second element with this id",
                entity(mention("m", "NAM", extent("extent", 11, 13, "Ani"))
                        + mention("m", "NAM", extent("extent", 11, 13, "Ani"))));
        refused(
                "satu.apf.xml:5:",
                "a head outside its mention",
                entity(mention("m", "NAM", extent("extent", 11, 13, "Ani") + extent("head", 37, 40, "Bali"))));
    }

    private void refused(String place, String reason, String content) {
        assertThatThrownBy(() -> read(apf(content)))
                .isInstanceOf(InputFormatException.class)
                .hasMessageContaining(place)
                .hasMessageContaining(reason);
    }

    @Test
    void given_no_source_beside_it_or_other_xml_then_that_is_said() throws IOException {
        Path lonely = Files.writeString(folder.resolve("dua.apf.xml"), apf("").replace("satu.sgm", "../../etc/passwd"));
        assertThatThrownBy(() -> new AceImporter().open(ImportRequest.of(lonely, "ani")))
                .hasMessageContaining("the source text is not beside it: dua.sgm");
        Path other = Files.writeString(folder.resolve("tiga.apf.xml"), "<html/>");
        assertThatThrownBy(() -> new AceImporter().open(ImportRequest.of(other, "ani")))
                .hasMessageContaining("tiga.apf.xml:1:")
                .hasMessageContaining("expected source_file");
    }

    @Test
    void given_an_entity_bomb_an_external_entity_or_endless_depth_then_each_is_refused_at_once() {
        String bomb =
                """
                <?xml version="1.0"?>
                <!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>
                <source_file>&b;</source_file>""";
        String external =
                """
                <?xml version="1.0"?>
                <!DOCTYPE x [<!ENTITY s SYSTEM "file:///etc/hostname">]>
                <source_file>&s;</source_file>""";
        String undeclared = apf("&rahasia;");
        String deep = apf("<a>".repeat(100_000));
        for (String hostile : List.of(bomb, external)) {
            assertThatThrownBy(() -> read(hostile))
                    .isInstanceOf(InputFormatException.class)
                    .hasMessageContaining("satu.apf.xml:2:1: a document type with declarations");
        }
        assertThatThrownBy(() -> read(undeclared))
                .isInstanceOf(InputFormatException.class)
                .hasMessageContaining("satu.apf.xml:5:");
        assertThatThrownBy(() -> read(deep))
                .isInstanceOf(InputFormatException.class)
                .hasMessageContaining("elements more than 256 deep");
        assertThatThrownBy(() -> read("<source_file><document"))
                .isInstanceOf(InputFormatException.class)
                .hasMessageContaining("not XML");
    }

    @Test
    void given_one_bad_file_among_good_ones_when_lenient_then_it_is_left_out_and_listed() throws IOException {
        Files.writeString(folder.resolve("satu.sgm"), SOURCE);
        Files.writeString(folder.resolve("satu.apf.xml"), apf(""));
        Files.writeString(folder.resolve("zet.apf.xml"), "<source_file/>");
        ImportRequest lenient = new ImportRequest(List.of(folder), Options.NONE, "ani", true, Progress.NONE);
        try (ImportSource source = new AceImporter().open(lenient)) {
            assertThat(source.next()).isPresent();
            assertThat(source.next()).isEmpty();
            assertThat(source.report().skipped()).singleElement().satisfies(place -> assertThat(place.reason())
                    .isEqualTo("no element document in it"));
        }
    }
}
