package org.peristiwa.exchange.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportResult;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.LossReport.LossRule;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.Progress;
import org.peristiwa.exchange.StrictExportException;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.model.layer.MentionLevel;
import org.peristiwa.model.layer.Note;
import org.peristiwa.model.layer.Origin;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaFactory;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

/** What brat has no place for: told in the report, and taken back from our own files where they can hold it. */
class WholeModelTest {

    private static final LayerFactory FACTORY = LayerFactory.eINSTANCE;
    private static final ArticleText TEXT =
            new ArticleText("😀 Menlu Sari mengatakan ia bertemu Budi kemarin, 3 Mei 2024, dengan tiga orang.");

    @TempDir
    Path folder;

    private final Layer layer = FACTORY.createLayer();
    private Path out;

    @BeforeEach
    void setUp() {
        out = folder.resolve("out");
        layer.setAnnotator("anna");
        layer.setArticle("a");
    }

    private static Extent at(String words) {
        int begin = TEXT.content().indexOf(words);
        return Extent.of(begin, begin + words.length());
    }

    private <A extends Annotation> A add(A annotation) {
        annotation.setId("x" + (layer.getAnnotations().size() + 1));
        layer.getAnnotations().add(annotation);
        return annotation;
    }

    private EntityMention entity(String words) {
        EntityMention mention = add(FACTORY.createEntityMention());
        mention.setType("PER");
        mention.setExtent(at(words));
        return mention;
    }

    private EventMention event(String type, String words) {
        EventMention event = add(FACTORY.createEventMention());
        event.setType(type);
        event.setExtent(words.isEmpty() ? null : at(words));
        return event;
    }

    private static Argument argument(
            EventMention event, String role, @org.jspecify.annotations.Nullable Filler filler) {
        Argument argument = FACTORY.createArgument();
        argument.setId(event.getId() + "a" + event.getArguments().size());
        argument.setRole(role);
        argument.setFiller(filler);
        event.getArguments().add(argument);
        return argument;
    }

    private static Schema schema() {
        Schema schema = SchemaFactory.eINSTANCE.createSchema();
        schema.setId("uji");
        EventType meet = SchemaFactory.eINSTANCE.createEventType();
        meet.setId("Contact.Meet");
        Role participant = SchemaFactory.eINSTANCE.createRole();
        participant.setId("Participant");
        meet.getRoles().add(participant);
        schema.getEventTypes().add(meet);
        return schema;
    }

    private ExportResult export(boolean strict) throws Exception {
        Article article = CorpusFactory.eINSTANCE.createArticle();
        article.setId("a");
        article.setTitle("Judul");
        AnnotatedDocument document = new AnnotatedDocument(article, TEXT, List.of(layer));
        return new Export(
                        new BratExporter(),
                        new BratAnyTextTest.OneDocument(document, schema()),
                        new ExportSettings(Options.NONE, strict))
                .to(out, Progress.NONE);
    }

    private static List<String> rules(ExportResult result) {
        return result.losses().byRule().keySet().stream().map(LossRule::rule).toList();
    }

    private <A extends Annotation> A back(Class<A> kind) throws Exception {
        return all(kind).findFirst().orElseThrow();
    }

    private <A extends Annotation> Stream<A> all(Class<A> kind) throws Exception {
        List<A> found = new ArrayList<>();
        for (Annotation annotation :
                new BratFiles(out).read().get(0).layers().get(0).getAnnotations()) {
            if (kind.isInstance(annotation)) {
                found.add(kind.cast(annotation));
            }
        }
        return found.stream();
    }

    @Test
    void given_names_that_brat_does_not_take_when_exported_then_an_import_takes_them_back() throws Exception {
        EventMention meeting = event("Contact.Meet", "bertemu");
        argument(meeting, "Participant", entity("Budi"));
        event("Contact_Meet", "mengatakan");
        ExportResult result = export(false);
        assertThat(rules(result)).containsOnly("brat.name");
        assertThat(Files.readString(out.resolve("a.ann")))
                .contains("Contact_Meet:T1 Participant:T", "Contact_Meet_2:T");
        assertThat(all(EventMention.class).map(EventMention::getType))
                .containsExactlyInAnyOrder("Contact.Meet", "Contact_Meet");
        assertThat(new BratFiles(out).read().get(0).article().getTitle()).isEqualTo("Judul");
    }

    @Test
    void given_levels_heads_values_and_confidence_when_exported_then_they_are_told_and_taken_back() throws Exception {
        EntityMention minister = entity("Menlu Sari");
        int head = TEXT.content().indexOf("Sari");
        minister.setExtent(minister.getExtent().withHead(new Span(head, head + 4)));
        minister.setLevel(MentionLevel.NAM);
        minister.setConfidence(0.25);
        TimeMention date = add(FACTORY.createTimeMention());
        date.setType("DATE");
        date.setExtent(at("3 Mei 2024"));
        date.setValue("2024-05-03");
        TimeMention yesterday = add(FACTORY.createTimeMention());
        yesterday.setType("DATE");
        yesterday.setExtent(at("kemarin"));
        yesterday.setMod("APPROX");
        yesterday.setQuant("EVERY");
        yesterday.setFreq("2X");
        yesterday.setAnchor(date);
        ValueMention three = add(FACTORY.createValueMention());
        three.setType("NUM");
        three.setExtent(at("tiga"));
        three.setValue("3");

        assertThat(rules(export(false)))
                .containsOnly(
                        "brat.name",
                        "brat.level",
                        "brat.head",
                        "brat.confidence",
                        "brat.value",
                        "brat.time-mod",
                        "brat.time-quant",
                        "brat.time-freq",
                        "brat.time-anchor");
        EntityMention again = back(EntityMention.class);
        assertThat(again.getExtent()).isEqualTo(minister.getExtent());
        assertThat(again.getLevel()).isEqualTo(MentionLevel.NAM);
        assertThat(again.getConfidence()).isEqualTo(0.25);
        assertThat(again.getNotes()).isEmpty();
        TimeMention relative = all(TimeMention.class)
                .filter(time -> time.getAnchor() != null)
                .findFirst()
                .orElseThrow();
        assertThat(relative.getMod()).isEqualTo("APPROX");
        assertThat(relative.getQuant()).isEqualTo("EVERY");
        assertThat(relative.getFreq()).isEqualTo("2X");
        assertThat(relative.getAnchor().getValue()).isEqualTo("2024-05-03");
        assertThat(back(ValueMention.class).getValue()).isEqualTo("3");
        assertThat(all(Relation.class)).isEmpty();
    }

    @Test
    void given_implicit_events_and_participants_when_exported_then_they_are_told_and_taken_back() throws Exception {
        EventMention trip = event("Contact.Meet", "");
        argument(trip, "Participant", entity("Budi")).setImplicit(true);
        argument(trip, "Place", null).setImplicit(true);
        argument(trip, "Time", null);
        assertThat(rules(export(false))).contains("brat.implicit-event", "brat.implicit-argument", "brat.open-role");
        EventMention again = back(EventMention.class);
        assertThat(again.getExtent()).isNull();
        assertThat(again.getArguments()).extracting(Argument::getRole).containsExactly("Participant", "Place", "Time");
        assertThat(again.getArguments()).extracting(Argument::isImplicit).containsExactly(true, true, false);
        assertThat(again.getNotes()).isEmpty();
    }

    @Test
    void given_reports_within_reports_when_exported_then_they_are_told_and_taken_back() throws Exception {
        EventMention meeting = event("Contact.Meet", "bertemu");
        Attribution inner = add(FACTORY.createAttribution());
        inner.setContent(at("kemarin"));
        inner.getContentEvents().add(meeting);
        Attribution outer = add(FACTORY.createAttribution());
        outer.setSource(entity("Menlu Sari"));
        outer.setCue(at("mengatakan"));
        outer.setContent(at("ia bertemu Budi"));
        outer.getContentAttributions().add(inner);
        assertThat(rules(export(false))).contains("brat.attribution");
        List<Attribution> again = all(Attribution.class).toList();
        assertThat(again).hasSize(2);
        Attribution whole = again.stream()
                .filter(report -> report.getCue() != null)
                .findFirst()
                .orElseThrow();
        assertThat(whole.getContent()).isEqualTo(outer.getContent());
        assertThat(whole.getSource()).isInstanceOf(EntityMention.class);
        assertThat(whole.getContentAttributions().get(0).getContentEvents()).hasSize(1);
        assertThat(whole.getContentAttributions().get(0).getContent()).isEqualTo(inner.getContent());
        assertThat(all(EntityMention.class)).hasSize(1);
    }

    @Test
    void given_clusters_when_others_refer_to_them_then_their_first_mentions_stand_in_and_that_is_told()
            throws Exception {
        Entity sari = add(FACTORY.createEntity());
        sari.getMentions().add(entity("Menlu Sari"));
        sari.getMentions().add(entity("ia"));
        sari.setType("PER");
        argument(event("Contact.Meet", "bertemu"), "Participant", sari);
        Relation relation = add(FACTORY.createRelation());
        relation.setType("Knows");
        relation.setSource(sari);
        relation.setTarget(entity("Budi"));
        add(FACTORY.createEntity());
        ExportResult result = export(false);
        assertThat(result.losses().byRule())
                .containsEntry(new LossRule("brat.cluster-reference", org.peristiwa.exchange.Loss.Kind.FLATTENED), 2)
                .containsEntry(new LossRule("brat.empty-cluster", org.peristiwa.exchange.Loss.Kind.DROPPED), 1);
        assertThat(back(Entity.class).getMentions()).hasSize(2);
    }

    @Test
    void given_what_has_no_place_at_all_when_exported_then_it_is_told() throws Exception {
        EntityMention budi = entity("Budi");
        budi.setOrigin(Origin.SUGGESTED);
        Note note = FACTORY.createNote();
        note.setText("satu\ndua");
        budi.getNotes().add(note);
        event("Contact.Meet", "");
        layer.setState(LayerState.DONE);
        assertThat(rules(export(false)))
                .containsExactlyInAnyOrder(
                        "brat.name", "brat.note-break", "brat.implicit-event", "brat.provenance", "brat.layer-state");
        assertThat(Files.readString(out.resolve("a.ann"))).contains("\tsatu dua\n");
    }

    @Test
    void given_values_of_any_form_when_exported_then_an_import_takes_them_back() throws Exception {
        EntityMention budi = entity("Budi");
        for (String value : List.of("3.5%", "dua kata", "a|b", "Ya")) {
            AttributeValue attribute = FACTORY.createAttributeValue();
            attribute.setAttribute("Nilai." + value.length());
            attribute.getValues().add(value);
            budi.getAttributes().add(attribute);
        }
        export(false);
        assertThat(Files.readString(out.resolve("a.ann"))).contains("A1\tNilai_4 T1 3.5%\n", "Nilai.8=dua kata");
        assertThat(back(EntityMention.class).getAttributes())
                .extracting(attribute ->
                        attribute.getAttribute() + "=" + attribute.getValues().get(0))
                .containsExactlyInAnyOrder("Nilai.4=3.5%", "Nilai.8=dua kata", "Nilai.3=a|b", "Nilai.2=Ya");
    }

    @Test
    void given_anything_that_would_be_lost_when_strict_then_nothing_is_written() {
        entity("Budi").setConfidence(0.5);
        assertThatThrownBy(() -> export(true)).isInstanceOf(StrictExportException.class);
        assertThat(out).doesNotExist();
    }

    @Test
    void given_layers_of_two_annotators_when_exported_then_each_has_a_folder_and_both_come_back() throws Exception {
        entity("Budi");
        Layer other = FACTORY.createLayer();
        other.setAnnotator("juru.1");
        other.setArticle("a");
        Article article = CorpusFactory.eINSTANCE.createArticle();
        article.setId("a");
        AnnotatedDocument document = new AnnotatedDocument(article, TEXT, List.of(layer, other));
        new Export(new BratExporter(), new BratAnyTextTest.OneDocument(document, schema()), ExportSettings.PLAIN)
                .to(out, Progress.NONE);
        assertThat(out.resolve("juru_1/a.txt")).exists();
        assertThat(new BratFiles(out).read()).singleElement().satisfies(back -> assertThat(back.layers())
                .extracting(Layer::getAnnotator)
                .containsExactly("anna", "juru.1"));
    }
}
