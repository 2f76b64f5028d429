package org.peristiwa.edit.schema.refactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.peristiwa.edit.schema.RichCorpus.ANI;
import static org.peristiwa.edit.schema.RichCorpus.ANI_TWO;
import static org.peristiwa.edit.schema.RichCorpus.BUDI;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.schema.RichCorpus;
import org.peristiwa.edit.schema.TypeChoice;
import org.peristiwa.edit.schema.refactor.PreviewedEffect.Kind;
import org.peristiwa.edit.verbs.AddArgument;
import org.peristiwa.edit.verbs.AddRelation;
import org.peristiwa.edit.verbs.Desk;
import org.peristiwa.edit.verbs.JoinCluster;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.edit.verbs.MarkImplicitEvent;
import org.peristiwa.edit.verbs.MarkTime;
import org.peristiwa.edit.verbs.MarkValue;
import org.peristiwa.edit.verbs.SetArgumentAttribute;
import org.peristiwa.edit.verbs.SetAttribute;
import org.peristiwa.edit.verbs.SetLevel;
import org.peristiwa.edit.verbs.SetTimeValue;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.MentionLevel;
import org.peristiwa.model.layer.ValueMention;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Migration;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.SchemaElement;

/** Each refactoring: on the schema, on the layers of all annotators, previewed, undone and done again. */
class RefactoringTest {

    private final Desk desk = new Desk(RichCorpus.open());
    private final EntityMention sari =
            desk.session.execute(new MarkEntity(ANI, "Official", Desk.words("Menteri Sari")));
    private final EntityMention wijaya = desk.session.execute(new MarkEntity(ANI, "Person", Desk.words("Wijaya")));
    private final EventMention meet = desk.session.execute(new MarkEvent(ANI, "Meet", Desk.words("bertemu")));
    private final Argument host = desk.session.execute(new AddArgument(meet, "Host", sari));
    private final Argument guest = desk.session.execute(new AddArgument(meet, "Participant", wijaya));
    private final EventMention other = desk.session.execute(new MarkEvent(BUDI, "Meet", Desk.words("bertemu")));
    private final EventMention call = desk.session.execute(new MarkEvent(ANI_TWO, "Call", Desk.words("kata")));

    private Layer layer() {
        return desk.layer;
    }

    /** What is there now under the id of {@code before}. */
    private Annotation now(Annotation before) {
        return desk.index().annotation(before.getId()).orElseThrow();
    }

    private Migration done(String operation, String... arguments) {
        return desk.run(Refactorings.parse(operation, List.of(arguments)).verb(RefactoringProgress.NONE));
    }

    private RefactoringPreview previewed(String operation, String... arguments) {
        List<EObject> before = desk.snapshot();
        RefactoringPreview preview =
                Refactorings.parse(operation, List.of(arguments)).preview(desk.session, RefactoringProgress.NONE);
        assertThat(EcoreUtil.equals(before, desk.snapshot()))
                .as("a preview changes nothing")
                .isTrue();
        desk.verify();
        return preview;
    }

    private void refused(String part, String operation, String... arguments) {
        List<EObject> before = desk.snapshot();
        Refactoring refactoring = Refactorings.parse(operation, List.of(arguments));
        assertThatThrownBy(() -> desk.session.execute(refactoring.verb(RefactoringProgress.NONE)))
                .isInstanceOf(EditException.class)
                .hasMessageContaining(part);
        assertThat(EcoreUtil.equals(before, desk.snapshot())).isTrue();
    }

    private EventType event(String id) {
        return desk.session.types().eventType(id).orElseThrow();
    }

    private Role role(String type, String id) {
        return desk.session.types().role(type, id).orElseThrow();
    }

    private static List<String> ids(List<? extends SchemaElement> elements) {
        return elements.stream().map(SchemaElement::getId).toList();
    }

    private static List<String> said(List<AttributeValue> values) {
        return values.stream()
                .map(value -> value.getAttribute() + "=" + String.join("|", value.getValues()))
                .toList();
    }

    // ---- rename

    @Test
    void given_a_type_when_renamed_then_all_annotators_and_all_of_the_schema_call_it_so() {
        RefactoringPreview preview = previewed("rename", "event:Meet", "to=Encounter");
        assertThat(preview.counts()).containsOnly(entry(Kind.TYPE_CHANGED, 2));
        assertThat(preview.layers()).containsExactly(ANI, BUDI);
        assertThat(preview.costsSomething()).isFalse();
        assertThat(preview.effects().get(0))
                .isEqualTo(new PreviewedEffect(
                        Kind.TYPE_CHANGED, ANI, meet.getId(), Desk.words("bertemu"), "bertemu", "Meet", "Encounter"));
        assertThat(preview.elements()).containsExactly("event:Meet");
        done("rename", "event:Meet", "to=Encounter");
        assertThat(meet.getType()).isEqualTo("Encounter");
        assertThat(other.getType()).isEqualTo("Encounter");
        assertThat(desk.session.types().eventType("Meet")).isEmpty();
        done("rename", "event:Contact", "to=Touch");
        assertThat(event("Encounter").getParent()).isEqualTo("Touch");
        assertThat(role("Attack", "Target").getFillerTypes().stream().map(TypeChoice::of))
                .contains(TypeChoice.parse("event:Touch"));
    }

    @Test
    void given_a_refactoring_when_done_then_the_schema_says_what_and_from_where_to_where() {
        Migration migration = done("rename", "event:Meet", "to=Encounter");
        assertThat(migration.getOperation()).isEqualTo("rename");
        assertThat(migration.getArguments()).containsExactly("event:Meet", "to=Encounter");
        assertThat(migration.getFromVersion()).isEqualTo("1.0");
        assertThat(migration.getToVersion())
                .isEqualTo(desk.session.schema().getVersion())
                .matches("1\\.0\\+1\\.[0-9a-f]{6}");
        assertThat(Refactorings.parse(migration.getOperation(), migration.getArguments()))
                .isEqualTo(new Rename(ElementRef.parse("event:Meet"), "Encounter"));
    }

    @Test
    void given_a_layer_in_which_nothing_changes_when_refactored_then_its_file_need_not_change() throws Exception {
        desk.session.saveAll();
        done("rename", "event:Meet", "to=Encounter");
        assertThat(desk.session.unsavedLayers()).containsExactlyInAnyOrder(ANI, BUDI);
        assertThat(layer().getSchemaVersion()).isEqualTo(desk.session.schema().getVersion());
        Layer untouched = desk.session.layer(ANI_TWO).orElseThrow();
        assertThat(untouched.getSchemaVersion()).isEqualTo("1.0");
        desk.session.execute(new MarkEntity(ANI_TWO, "Group", Desk.words("Antara")));
        assertThat(untouched.getSchemaVersion()).isEqualTo(desk.session.schema().getVersion());
        desk.session.history().undo();
        assertThat(untouched.getSchemaVersion()).isEqualTo("1.0");
    }

    @Test
    void given_a_role_when_renamed_then_the_types_below_call_it_so() {
        done("rename", "role:Contact/Participant", "to=Party");
        assertThat(guest.getRole()).isEqualTo("Party");
        assertThat(host.getRole()).isEqualTo("Host");
        assertThat(ids(desk.session.types().roles("Call"))).containsExactly("Party", "Time");
        refused("change it there", "rename", "role:Meet/Party", "to=Guest");
        refused("There is a Time already", "rename", "role:Contact/Party", "to=Time");
        refused("There is a Host already", "rename", "role:Contact/Party", "to=Host");
    }

    @Test
    void given_an_attribute_and_an_option_when_renamed_then_values_carriers_and_default_follow() {
        desk.session.execute(new SetAttribute(meet, "Realis", "Actual"));
        done("rename", "option:Realis/Actual", "to=Real");
        done("rename", "attribute:Realis", "to=Reality");
        assertThat(said(meet.getAttributes())).containsExactly("Reality=Real");
        assertThat(event("Contact").getAttributes()).containsExactly("Reality");
        assertThat(desk.session.types().attribute("Reality").orElseThrow().getDefaultValue())
                .isEqualTo("Real");
    }

    @Test
    void given_a_taken_or_bad_name_when_renamed_then_it_is_refused() {
        refused("There is a Call already: merge", "rename", "event:Meet", "to=Call");
        refused("cannot be an id", "rename", "event:Meet", "to=two words");
        refused("no event type Nothing", "rename", "event:Nothing", "to=Something");
    }

    // ---- merge

    @Test
    void given_two_types_when_merged_then_the_other_has_the_roles_of_both() {
        done("merge", "event:Meet", "into=Attack");
        assertThat(meet.getType()).isEqualTo("Attack");
        assertThat(ids(desk.session.types().roles("Attack"))).contains("Target", "Host");
        assertThat(event("Attack").getAttributes()).contains("Realis", "Mode", "Tags");
        assertThat(desk.session.types().eventType("Meet")).isEmpty();
        refused("one and the same", "merge", "event:Call", "into=Call");
    }

    @Test
    void given_a_parent_when_merged_into_its_child_then_the_line_closes() {
        done("merge", "entity:Person", "into=Official");
        assertThat(wijaya.getType()).isEqualTo("Official");
        assertThat(desk.session.types().entityType("Official").orElseThrow().getParent())
                .isNull();
    }

    @Test
    void given_one_filler_in_both_roles_when_merged_then_it_is_there_once() {
        desk.session.execute(new AddArgument(meet, "Participant", sari));
        RefactoringPreview preview = previewed("merge", "role:Meet/Host", "into=Participant");
        assertThat(preview.counts()).containsOnly(entry(Kind.ARGUMENT_LOST, 1));
        done("merge", "role:Meet/Host", "into=Participant");
        assertThat(meet.getArguments())
                .extracting(Argument::getRole)
                .containsOnly("Participant")
                .hasSize(2);
    }

    @Test
    void given_attributes_when_merged_then_one_that_may_have_many_values_has_both() {
        desk.session.execute(new SetAttribute(meet, "Mode", "online"));
        desk.session.execute(new SetAttribute(meet, "Tags", "b"));
        done("merge", "attribute:Mode", "into=Tags");
        assertThat(said(meet.getAttributes())).containsExactly("Tags=b|online");
        assertThat(ids(desk.session.types().attribute("Tags").orElseThrow().getOptions()))
                .containsExactly("a", "b", "c", "online", "inperson");
        refused("different kinds of values", "merge", "attribute:Note", "into=Tags");
        done("merge", "option:Tags/online", "into=b");
        assertThat(said(meet.getAttributes())).containsExactly("Tags=b");
    }

    // ---- split

    @Test
    void given_a_type_when_split_by_an_attribute_then_each_mention_gets_the_one_that_fits() {
        desk.session.execute(new SetAttribute(meet, "Mode", "online"));
        String[] split = {"event:Meet", "branch=Meet.Virtual=attribute:Mode=online", "branch=Meet.InPerson"};
        assertThat(previewed("split", split).effects())
                .extracting(PreviewedEffect::after)
                .containsExactly("Meet.Virtual", "Meet.InPerson");
        done("split", split);
        assertThat(meet.getType()).isEqualTo("Meet.Virtual");
        assertThat(other.getType()).isEqualTo("Meet.InPerson");
        assertThat(event("Meet.Virtual").getParent()).isEqualTo("Meet");
        assertThat(event("Meet").isAbstract()).isTrue();
    }

    @Test
    void given_a_type_when_split_by_a_role_or_one_by_one_then_the_rest_stays() {
        done("split", "event:Meet", "branch=Hosted=role:Host");
        assertThat(meet.getType()).isEqualTo("Hosted");
        assertThat(other.getType()).isEqualTo("Meet");
        assertThat(event("Meet").isAbstract()).isFalse();
        done("split", "event:Meet", "branch=Chosen=mention:" + Condition.chosen(BUDI, other.getId()));
        assertThat(other.getType()).isEqualTo("Chosen");
    }

    @Test
    void given_a_cluster_when_its_mentions_are_chosen_one_by_one_then_it_goes_with_them_once_all_are() {
        EventMention again = desk.session.execute(new MarkEvent(ANI, "Meet", Desk.words("Menteri Sari")));
        Event cluster = (Event) desk.session.execute(new JoinCluster(meet, again));
        // As imports of corpora with typed clusters have it
        cluster.setType("Meet");
        String first = Condition.chosen(ANI, meet.getId());
        done("split", "event:Meet", "branch=Chosen=mention:" + first);
        assertThat(cluster.getType()).isEqualTo("Meet");
        desk.session.history().undo();
        done("split", "event:Meet", "branch=Chosen=mention:" + first + "|" + Condition.chosen(ANI, again.getId()));
        assertThat(cluster.getType()).isEqualTo("Chosen");
    }

    @Test
    void given_a_role_when_split_by_its_fillers_then_types_below_count_too() {
        done("split", "role:Contact/Participant", "branch=Party=filler:entity:Person", "branch=Delegation");
        assertThat(guest.getRole()).isEqualTo("Party");
        assertThat(ids(desk.session.types().roles("Call"))).containsExactly("Party", "Delegation", "Time");
        assertThat(role("Call", "Delegation").getFillerTypes()).hasSize(2);
    }

    @Test
    void given_an_attribute_when_split_by_its_values_then_options_and_carriers_follow() {
        desk.session.execute(new SetAttribute(meet, "Tags", List.of("a", "b", "c")));
        done("split", "attribute:Tags", "branch=Letters=value:a", "branch=Letters=value:b");
        assertThat(said(meet.getAttributes())).containsExactlyInAnyOrder("Tags=c", "Letters=a|b");
        assertThat(ids(desk.session.types().attribute("Tags").orElseThrow().getOptions()))
                .containsExactly("c");
        assertThat(ids(desk.session.types().attribute("Letters").orElseThrow().getOptions()))
                .containsExactly("a", "b");
        assertThat(event("Meet").getAttributes()).containsExactly("Mode", "Tags", "Letters");
    }

    @Test
    void given_an_option_when_split_by_type_then_each_value_is_another() {
        desk.session.execute(new SetAttribute(meet, "Realis", "Other"));
        desk.session.execute(new SetAttribute(call, "Realis", "Other"));
        done("split", "option:Realis/Other", "branch=Planned=type:event:Meet", "branch=Denied");
        assertThat(said(meet.getAttributes())).containsExactly("Realis=Planned");
        assertThat(said(call.getAttributes())).containsExactly("Realis=Denied");
        assertThat(ids(desk.session.types().attribute("Realis").orElseThrow().getOptions()))
                .containsExactlyInAnyOrder("Actual", "Planned", "Denied", "Generic");
    }

    // ---- delete

    @Test
    void given_a_type_when_deleted_then_annotations_go_stay_or_are_retyped() {
        RefactoringPreview left = previewed("delete", "event:Meet", "fate=leave");
        assertThat(left.effects())
                .extracting(PreviewedEffect::kind, PreviewedEffect::before, PreviewedEffect::after)
                .containsExactly(
                        tuple(Kind.PROBLEM, "unknown-type", "Meet"), tuple(Kind.PROBLEM, "unknown-type", "Meet"));
        assertThat(left.layers()).isEmpty();
        assertThat(left.costsSomething()).isTrue();
        RefactoringPreview replaced = previewed("delete", "event:Meet", "fate=replace", "by=Call");
        assertThat(replaced.counts()).containsEntry(Kind.TYPE_CHANGED, 2).containsEntry(Kind.PROBLEM, 1);
        desk.session.execute(new AddRelation("Before", meet, sari));
        RefactoringPreview gone = previewed("delete", "event:Meet", "fate=delete");
        assertThat(gone.counts()).containsOnly(entry(Kind.ANNOTATION_LOST, 3));
        done("delete", "event:Meet", "fate=delete");
        assertThat(desk.index().events()).isEmpty();
        assertThat(desk.index().relationsOf(sari)).isEmpty();
    }

    @Test
    void given_a_role_attribute_or_option_when_deleted_then_its_uses_go_or_stay() {
        desk.session.execute(new SetAttribute(meet, "Tags", List.of("a", "b")));
        assertThat(previewed("delete", "role:Contact/Participant", "fate=leave").effects())
                .extracting(PreviewedEffect::before, PreviewedEffect::after)
                .containsExactly(tuple("unknown-role", "Participant"));
        done("delete", "role:Contact/Participant", "fate=delete");
        assertThat(meet.getArguments()).containsExactly(host);
        done("delete", "option:Tags/a", "fate=delete");
        assertThat(said(meet.getAttributes())).containsExactly("Tags=b");
        assertThat(previewed("delete", "attribute:Tags", "fate=delete").effects())
                .extracting(PreviewedEffect::kind, PreviewedEffect::before)
                .containsExactly(tuple(Kind.VALUE_LOST, "Tags=b"));
        done("delete", "attribute:Tags", "fate=delete");
        assertThat(meet.getAttributes()).isEmpty();
    }

    // ---- move, cardinality, fillers

    @Test
    void given_a_type_when_moved_then_what_it_inherited_is_kept_or_becomes_a_problem() {
        RefactoringPreview losing = previewed("move", "event:Meet", "parent=Attack");
        assertThat(losing.effects())
                .extracting(PreviewedEffect::before, PreviewedEffect::after)
                .contains(tuple("unknown-role", "Participant"), tuple("too-few-fillers", "Target"));
        assertThat(previewed("move", "event:Meet", "keep=yes").effects()).isEmpty();
        done("move", "event:Meet", "keep=yes");
        assertThat(event("Meet").getParent()).isNull();
        assertThat(ids(event("Meet").getRoles())).containsExactlyInAnyOrder("Host", "Participant", "Time");
        done("move", "event:Meet", "parent=Attack");
        refused("which is below it", "move", "event:Attack", "parent=Meet");
    }

    @Test
    void given_a_role_when_its_number_or_fillers_change_then_the_preview_names_the_problems() {
        assertThat(previewed("cardinality", "role:Meet/Host", "lower=1", "upper=1")
                        .effects())
                .singleElement()
                .satisfies(effect -> {
                    assertThat(effect.layer()).isEqualTo(BUDI);
                    assertThat(effect.before()).isEqualTo("too-few-fillers");
                });
        done("cardinality", "role:Meet/Participant", "lower=2", "upper=many");
        assertThat(role("Meet", "Participant").getLower()).isEqualTo(2);
        assertThat(role("Call", "Participant").getLower()).isZero();
        assertThat(previewed("fillers", "role:Meet/Host", "filler=entity:Group").effects())
                .extracting(PreviewedEffect::before, PreviewedEffect::after)
                .containsExactly(tuple("wrong-filler", "Host"));
        done("fillers", "role:Meet/Host", "filler=entity:Group");
        refused("no entity type Nobody", "fillers", "role:Meet/Host", "filler=entity:Nobody");
        refused("has no role Guest", "cardinality", "role:Meet/Guest", "lower=0", "upper=1");
    }

    // ---- kind

    @Test
    void given_a_value_type_when_it_becomes_one_of_entities_then_its_mentions_do() {
        ValueMention weapon = desk.session.execute(new MarkValue(ANI, "Weapon", Desk.words("Jakarta")));
        EventMention attack = desk.session.execute(new MarkEvent(ANI, "Attack", Desk.words("kata")));
        Argument instrument = desk.session.execute(new AddArgument(attack, "Instrument", weapon));
        desk.session.execute(new SetArgumentAttribute(instrument, "Note", "x"));
        desk.session.execute(new AddRelation("Before", attack, weapon));
        desk.session.execute(new SetAttribute(weapon, "Note", "y"));
        done("kind", "value:Weapon", "to=entity");
        Annotation made = now(weapon);
        assertThat(made).isInstanceOf(EntityMention.class);
        assertThat(((EntityMention) made).getExtent()).isEqualTo(Desk.words("Jakarta"));
        assertThat(said(made.getAttributes())).containsExactly("Note=y");
        assertThat(instrument.getFiller()).isSameAs(made);
        assertThat(desk.index().relationsOf((EntityMention) made)).hasSize(1);
        assertThat(role("Attack", "Instrument").getFillerTypes().stream().map(TypeChoice::of))
                .containsExactly(TypeChoice.parse("entity:Weapon"));
    }

    @Test
    void given_an_entity_type_when_it_becomes_one_of_events_then_what_events_cannot_have_is_told_as_lost() {
        desk.session.execute(new SetLevel(wijaya, MentionLevel.NAM));
        Cluster cluster = desk.session.execute(new JoinCluster(sari, wijaya));
        assertThat(previewed("kind", "entity:Person", "to=event").counts())
                .containsEntry(Kind.KIND_CHANGED, 3)
                .containsEntry(Kind.VALUE_LOST, 1)
                .doesNotContainKey(Kind.TIE_LOST);
        done("kind", "entity:Person", "to=event");
        assertThat(now(wijaya)).isInstanceOf(EventMention.class);
        assertThat(now(sari)).isInstanceOf(EventMention.class);
        assertThat(((Event) now(cluster)).getMentions()).hasSize(2);
        assertThat(guest.getFiller()).isSameAs(now(wijaya));
        assertThat(desk.session.types().eventType("Official").orElseThrow().getParent())
                .isEqualTo("Person");
    }

    @Test
    void given_an_event_type_when_it_becomes_one_of_entities_then_arguments_and_mixed_clusters_are_lost() {
        EventMention again = desk.session.execute(new MarkEvent(ANI, "Call", Desk.words("kata")));
        EventMention third = desk.session.execute(new MarkEvent(ANI, "Call", Desk.words("Jakarta")));
        Cluster mixed = desk.session.execute(new JoinCluster(meet, again));
        desk.session.execute(new JoinCluster(meet, third));
        desk.session.execute(new MarkImplicitEvent(ANI, "Meet"));
        RefactoringPreview preview = previewed("kind", "event:Meet", "to=entity");
        assertThat(preview.counts())
                .containsEntry(Kind.ARGUMENT_LOST, 2)
                .containsEntry(Kind.ANNOTATION_LOST, 1)
                .containsEntry(Kind.TIE_LOST, 1)
                .containsEntry(Kind.KIND_CHANGED, 2);
        done("kind", "event:Meet", "to=entity");
        assertThat(((Event) now(mixed)).getMentions()).containsExactlyInAnyOrder(again, third);
        assertThat(now(meet)).isInstanceOf(EntityMention.class);
        assertThat(ids(desk.session
                        .types()
                        .attributes(desk.session.types().entityType("Meet").orElseThrow())))
                .contains("Realis", "Mode");
    }

    @Test
    void given_a_time_type_when_it_becomes_one_of_values_then_its_value_stays() {
        var time = desk.session.execute(new MarkTime(ANI, "Date", Desk.words("kemarin")));
        desk.session.execute(new SetTimeValue(time, "2024-03-20", ""));
        Cluster cluster = desk.session.execute(new JoinCluster(time, sari));
        done("kind", "time:Date", "to=value");
        assertThat(((ValueMention) now(time)).getValue()).isEqualTo("2024-03-20");
        assertThat(((Entity) now(cluster)).getMentions()).hasSize(2);
        refused("cannot be made", "kind", "relation:Before", "to=event");
        refused("cannot be made", "kind", "value:Date", "to=value");
    }

    // ---- as a whole

    @Test
    void given_a_wish_to_stop_when_refactoring_then_nothing_has_changed() {
        List<EObject> before = desk.snapshot();
        RefactoringProgress impatient = new RefactoringProgress() {
            private int told;

            @Override
            public void at(String article, int done, int total) {
                told = done;
                assertThat(total).isEqualTo(6);
            }

            @Override
            public boolean cancelled() {
                return told == 4;
            }
        };
        Refactoring rename = new Rename(ElementRef.parse("event:Meet"), "Encounter");
        assertThatThrownBy(() -> desk.session.execute(rename.verb(impatient)))
                .isInstanceOf(CancellationException.class);
        assertThat(EcoreUtil.equals(before, desk.snapshot())).isTrue();
    }

    @Test
    void given_words_when_parsed_then_they_are_what_is_written_and_all_else_is_named() {
        Stream.of("entity:A", "role:A.B/C", "option:X/y%2Fz", "attribute:a%20b", "relation:R-1")
                .forEach(written -> assertThat(ElementRef.parse(written)).hasToString(written));
        Stream.of(
                        "always",
                        "attribute:A=b",
                        "role:R",
                        "type:event:A|B",
                        "filler:entity:A",
                        "value:v",
                        "mention:ani/rapat/m1|ani/rapat/m2")
                .forEach(written -> assertThat(Condition.parse(written)).hasToString(written));
        Stream.of("", "Meet", "role:Meet", "option:/x", "event:", "place:X", "event:A/B")
                .forEach(written -> assertThatThrownBy(() -> ElementRef.parse(written))
                        .isInstanceOf(IllegalArgumentException.class));
        Stream.of("", "often", "attribute:A", "type:A", "filler:place:A")
                .forEach(written -> assertThatThrownBy(() -> Condition.parse(written))
                        .isInstanceOf(IllegalArgumentException.class));
        assertThatThrownBy(() -> Refactorings.parse("rename", List.of("event:A", "too=B")))
                .hasMessageContaining("too= is not known here; there is to=");
        assertThatThrownBy(() -> Refactorings.parse("rename", List.of("event:A")))
                .hasMessageContaining("say to=");
        assertThatThrownBy(() -> Refactorings.parse("kind", List.of("event:A", "to=relation")))
                .hasMessageContaining("to= is entity, value, time or event");
        assertThatThrownBy(() -> Refactorings.parse("paint", List.of("event:A")))
                .hasMessageContaining("there is rename, merge");
    }
}
