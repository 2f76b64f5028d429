package org.peristiwa.exchange.timeml;

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
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;

/** What TimeML says of its text; and files that say it wrongly, or mean harm. */
class TimeMlReadingTest {

    private static final String BODY =
            "😀 Ia <EVENT eid=\"e1\" class=\"REPORTING\">berkata</EVENT> tak <EVENT eid=\"e2\""
                    + " class=\"OCCURRENCE\">pergi</EVENT> dua hari <SIGNAL sid=\"s1\">sesudah</SIGNAL> <TIMEX3 tid=\"t1\""
                    + " type=\"DATE\" value=\"2024-03-21\" temporalFunction=\"true\" anchorTimeID=\"t0\">Kamis</TIMEX3>.";

    private static final String INSTANCES =
            "<MAKEINSTANCE eventID=\"e1\" eiid=\"ei1\" tense=\"PAST\" aspect=\"NONE\" pos=\"VERB\""
                    + " polarity=\"POS\"/><MAKEINSTANCE eventID=\"e2\" eiid=\"ei2\" tense=\"NONE\" aspect=\"NONE\""
                    + " pos=\"VERB\" polarity=\"NEG\"/><MAKEINSTANCE eventID=\"e2\" eiid=\"ei3\" tense=\"NONE\""
                    + " aspect=\"NONE\" pos=\"VERB\" polarity=\"POS\"/>";

    private static final String LINKS =
            "<TLINK lid=\"l1\" relType=\"AFTER\" eventInstanceID=\"ei2\" relatedToTime=\"t1\" signalID=\"s1\"/><SLINK"
                    + " lid=\"l2\" relType=\"EVIDENTIAL\" eventInstanceID=\"ei1\""
                    + " subordinatedEventInstance=\"ei2\"/><TLINK lid=\"l3\" relType=\"BEFORE\" timeID=\"t1\""
                    + " relatedToTime=\"t0\"/>";

    @TempDir
    Path folder;

    private LossReport report = new LossReport("timeml", List.of(), java.util.Map.of(), List.of(), 0);

    private AnnotatedDocument read(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("satu.tml"), content);
        try (ImportSource source = new TimeMlImporter().open(ImportRequest.of(file, "ani"))) {
            AnnotatedDocument document = source.next().orElseThrow();
            assertThat(source.next()).isEmpty();
            report = source.report();
            return document;
        }
    }

    private static String tempEval(String text, String behind) {
        return "<?xml version=\"1.0\" ?>\n"
                + "<TimeML>\n"
                + "<DOCID>satu</DOCID>\n"
                + "<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"2024-03-20\""
                + " functionInDocument=\"CREATION_TIME\">2024</TIMEX3></DCT>\n"
                + "<TEXT>" + text + "</TEXT>\n" + behind
                + "\n</TimeML>\n";
    }

    private static <A extends Annotation> List<A> all(AnnotatedDocument document, Class<A> kind) {
        return document.layers().get(0).getAnnotations().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static String words(AnnotatedDocument document, Mention mention) {
        return document.text().slice(mention.getExtent(), " ");
    }

    @Test
    void given_events_instances_times_signals_and_links_then_each_is_there() throws IOException {
        AnnotatedDocument document = read(tempEval(BODY, INSTANCES + LINKS));
        assertThat(document.text().content()).isEqualTo("😀 Ia berkata tak pergi dua hari sesudah Kamis.");
        assertThat(document.article().getCreated()).isEqualTo("2024-03-20");
        assertThat(all(document, EventMention.class))
                .extracting(each -> each.getType() + " " + words(document, each) + " "
                        + each.getAttributes().stream()
                                .map(value -> value.getAttribute() + "="
                                        + value.getValues().get(0))
                                .toList())
                .containsExactly(
                        "REPORTING berkata [tense=PAST]", "OCCURRENCE pergi [polarity=NEG]", "OCCURRENCE pergi []");
        TimeMention time = all(document, TimeMention.class).get(0);
        assertThat(words(document, time) + " " + time.getValue()).isEqualTo("Kamis 2024-03-21");
        ValueMention signal = all(document, ValueMention.class).get(0);
        List<Relation> relations = all(document, Relation.class);
        assertThat(relations).extracting(Relation::getType).containsExactly("TLINK.AFTER", "SLINK.EVIDENTIAL");
        assertThat(relations.get(0).getTarget()).isSameAs(time);
        assertThat(relations.get(0).getAttributes().get(0).getValues()).containsExactly(signal.getId());
        assertThat(report.losses())
                .extracting(loss -> loss.message())
                .containsExactly("1 of links to what stands outside the text");
    }

    @Test
    void given_no_text_element_and_other_tags_then_all_of_the_root_is_the_text_and_tags_are_counted()
            throws IOException {
        AnnotatedDocument document = read(
                """
                <!DOCTYPE TimeML SYSTEM "TimeML.dtd">
                <TimeML>a <s>b <EVENT eid="e1">c</EVENT></s>&#13;
                </TimeML>""");
        assertThat(document.text().content()).isEqualTo("a b c\r\n");
        assertThat(all(document, EventMention.class)).hasSize(1);
        assertThat(report.losses()).extracting(loss -> loss.message()).containsExactly("1 of tag s");
    }

    @Test
    void given_ids_and_marks_that_are_wrong_then_file_and_line_are_named() {
        refused("nothing has this id", tempEval(BODY, INSTANCES + LINKS.replace("ei2", "ei9")));
        refused("a second mark with this id", tempEval(BODY + BODY, ""));
        refused("an instance of an event that is not there", tempEval("x", INSTANCES));
        refused("no signal has this id", tempEval(BODY, INSTANCES + LINKS.replace("s1", "s9")));
        refused("a mark of no characters", tempEval("<EVENT eid=\"e1\"/>", ""));
        refused("no attribute tid", tempEval("<TIMEX3>x</TIMEX3>", ""));
        refused("no time has this id", tempEval(BODY.replace("t0", "t9"), ""));
        refused("a link without eventInstanceID", tempEval(BODY, "<TLINK relType=\"AFTER\"/>"));
        refused("expected TimeML", "<html/>");
    }

    @Test
    void given_an_entity_bomb_an_external_entity_or_endless_depth_then_each_is_refused_at_once() {
        refused(
                "satu.tml:1:1: a document type with declarations",
                "<!DOCTYPE TimeML [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><TimeML>&b;</TimeML>");
        refused(
                "a document type with declarations",
                "<!DOCTYPE TimeML [<!ENTITY s SYSTEM \"file:///etc/hostname\">]><TimeML>&s;</TimeML>");
        refused("satu.tml:2:", "<!DOCTYPE TimeML SYSTEM \"http://127.0.0.1:1/TimeML.dtd\">\n<TimeML>&s;</TimeML>");
        refused("elements more than 256 deep", "<TimeML>" + "<s>".repeat(100_000));
        refused("not XML", "<TimeML>" + "x".repeat(1_000_000) + "<");
    }

    private void refused(String reason, String content) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(InputFormatException.class)
                .hasMessageContaining("satu.tml:")
                .hasMessageContaining(reason);
    }
}
