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
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.MentionLevel;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;

/** What Rich ERE says of its source text; and files that say it wrongly. */
class EreReadingTest {

    private static final String SOURCE = "😀 Ani, menteri, ditahan Rabu. Penahanannya karena suap.\r\n";

    @TempDir
    Path folder;

    private LossReport report = new LossReport("rich-ere", List.of(), java.util.Map.of(), List.of(), 0);

    private static String ere(String content) {
        return "<?xml version=\"1.0\"?>\n<deft_ere kit_id=\"k\" doc_id=\"satu\" source_type=\"newswire\">\n" + content
                + "\n</deft_ere>\n";
    }

    private static String at(String text) {
        int offset = SOURCE.codePointCount(0, SOURCE.indexOf(text));
        return " source=\"satu\" offset=\"" + offset + "\" length=\"" + text.length() + "\"";
    }

    private static final String ENTITIES = "<entities><entity id=\"ent-1\" type=\"PER\" specificity=\"nonspecific\">"
            + "<entity_mention id=\"m-1\" noun_type=\"NAM\"" + at("Ani")
            + "><mention_text>Ani</mention_text></entity_mention>"
            + "<entity_mention id=\"m-2\" noun_type=\"NOM\"" + at("menteri") + "><mention_text>menteri</mention_text>"
            + "<nom_head" + at("menteri") + ">menteri</nom_head></entity_mention></entity></entities>";

    private static final String FILLERS = "<fillers><filler id=\"f-1\"" + at("Rabu") + " type=\"time\">Rabu</filler>"
            + "<filler id=\"f-2\"" + at("suap") + " type=\"crime\">suap</filler></fillers>";

    private static final String HOPPERS = "<hoppers><hopper id=\"h-1\">"
            + "<event_mention id=\"em-1\" type=\"justice\" subtype=\"arrestjail\" realis=\"actual\">"
            + "<trigger" + at("ditahan") + ">ditahan</trigger>"
            + "<em_arg entity_id=\"ent-1\" entity_mention_id=\"m-1\" role=\"person\" realis=\"true\">Ani</em_arg>"
            + "<em_arg filler_id=\"f-1\" role=\"time\" realis=\"false\">Rabu</em_arg></event_mention>"
            + "<event_mention id=\"em-2\" type=\"justice\" subtype=\"arrestjail\" realis=\"other\">"
            + "<trigger" + at("Penahanan") + ">Penahanan</trigger><em_arg filler_id=\"f-2\" role=\"crime\""
            + " realis=\"true\">suap</em_arg></event_mention></hopper></hoppers>";

    private static final String RELATIONS = "<relations><relation id=\"r-1\" type=\"personalsocial\" subtype=\"role\">"
            + "<relation_mention id=\"relm-1\" realis=\"false\">"
            + "<rel_arg1 entity_id=\"ent-1\" entity_mention_id=\"m-1\" role=\"person\">Ani</rel_arg1>"
            + "<rel_arg2 entity_id=\"ent-1\" entity_mention_id=\"m-2\" role=\"person\">menteri</rel_arg2>"
            + "</relation_mention></relation></relations>";

    private AnnotatedDocument read(String ere) throws IOException {
        Files.writeString(folder.resolve("satu.txt"), SOURCE);
        Path file = Files.writeString(folder.resolve("satu.rich_ere.xml"), ere);
        try (ImportSource source = new EreImporter().open(ImportRequest.of(file, "ani"))) {
            AnnotatedDocument document = source.next().orElseThrow();
            assertThat(source.next()).isEmpty();
            report = source.report();
            return document;
        }
    }

    private static <A extends Annotation> List<A> all(AnnotatedDocument document, Class<A> kind) {
        return document.layers().get(0).getAnnotations().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Test
    void given_entities_fillers_and_hoppers_then_mentions_are_counted_in_code_points_and_hoppers_are_events()
            throws IOException {
        AnnotatedDocument document = read(ere(ENTITIES + FILLERS + RELATIONS + HOPPERS));
        assertThat(all(document, EntityMention.class))
                .extracting(each -> document.text().slice(each.getExtent(), " ") + " " + each.getLevel())
                .containsExactly("Ani NAM", "menteri NOM");
        assertThat(all(document, EntityMention.class).get(1).getExtent().head()).isPresent();
        assertThat(all(document, EntityMention.class)).allSatisfy(each -> assertThat(each.getAttributes())
                .singleElement()
                .satisfies(value -> assertThat(value.getValues()).containsExactly("nonspecific")));
        assertThat(all(document, Entity.class)).hasSize(1);
        assertThat(all(document, TimeMention.class)).hasSize(1);
        assertThat(all(document, ValueMention.class))
                .extracting(Mention::getType)
                .containsExactly("crime");
        List<EventMention> events = all(document, EventMention.class);
        assertThat(events).extracting(Mention::getType).containsOnly("Justice.Arrest-Jail");
        assertThat(events.get(0).getAttributes()).isEmpty();
        assertThat(events.get(1).getAttributes()).singleElement().satisfies(value -> assertThat(value.getValues())
                .containsExactly("other"));
        assertThat(events.get(0).getArguments())
                .extracting(argument -> argument.getRole())
                .containsExactly("Person", "Time");
        assertThat(all(document, Event.class).get(0).getMentions()).hasSize(2);
        assertThat(all(document, Relation.class)).extracting(Relation::getType).containsExactly("personalsocial.role");
        assertThat(all(document, EntityMention.class).get(0).getLevel()).isEqualTo(MentionLevel.NAM);
        assertThat(report.losses()).extracting(loss -> loss.message()).containsExactly("1 of realis of participants");
    }

    @Test
    void given_offsets_references_or_parts_that_are_wrong_then_file_and_line_are_named() {
        refused("the source has \"Ani\" there", ENTITIES.replace(">Ani<", ">Budi<"));
        refused("offset 2, length 999", ENTITIES.replace("length=\"3\"", "length=\"999\""));
        refused("offset is not a number", ENTITIES.replace("offset=\"2\"", "offset=\"-2\""));
        refused("no mention or filler has this id", HOPPERS);
        refused("a second element with this id", ENTITIES + ENTITIES);
        refused("no element trigger", "<hoppers><hopper><event_mention id=\"e\" type=\"life\"/></hopper></hoppers>");
        refused("no attribute type", "<relations><relation><relation_mention/></relation></relations>");
    }

    private void refused(String reason, String content) {
        assertThatThrownBy(() -> read(ere(content)))
                .isInstanceOf(InputFormatException.class)
                .hasMessageContaining("satu.rich_ere.xml:3:")
                .hasMessageContaining(reason);
    }

    @Test
    void given_the_source_in_a_folder_of_its_own_then_it_is_found_and_without_any_that_is_said() throws IOException {
        Files.createDirectories(folder.resolve("source"));
        Files.createDirectories(folder.resolve("ere"));
        Files.writeString(folder.resolve("source/satu.txt"), SOURCE);
        Path file = Files.writeString(folder.resolve("ere/satu.rich_ere.xml"), ere(ENTITIES));
        try (ImportSource source = new EreImporter().open(ImportRequest.of(file, "ani"))) {
            assertThat(source.next().orElseThrow().text().content()).isEqualTo(SOURCE);
        }
        Path lonely = Files.writeString(
                folder.resolve("dua.rich_ere.xml"), ere("").replace("doc_id=\"satu\"", "doc_id=\"../../etc/passwd\""));
        assertThatThrownBy(() -> new EreImporter().open(ImportRequest.of(lonely, "ani")))
                .hasMessageContaining("the source text is not beside it: dua.txt");
    }

    @Test
    void given_the_names_of_events_then_each_is_spelled_and_given_back() {
        for (String name :
                List.of("Life.Be-Born", "Movement.Transport-Person", "Contact.Contact", "Justice.Release-Parole")) {
            assertThat(EreNames.event(EreNames.spelled(name))).isEqualTo(name);
        }
        assertThat(EreNames.spelled("Justice.Arrest-Jail")).isEqualTo("justice.arrestjail");
    }
}
