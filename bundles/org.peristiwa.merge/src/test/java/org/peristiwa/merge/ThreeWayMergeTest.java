package org.peristiwa.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peristiwa.merge.Machine.ANI;
import static org.peristiwa.merge.Machine.words;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.verbs.AddArgument;
import org.peristiwa.edit.verbs.AddNote;
import org.peristiwa.edit.verbs.ChangeExtent;
import org.peristiwa.edit.verbs.DeleteAnnotations;
import org.peristiwa.edit.verbs.FillArgument;
import org.peristiwa.edit.verbs.JoinCluster;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.edit.verbs.RemoveArgument;
import org.peristiwa.edit.verbs.RemoveTrigger;
import org.peristiwa.edit.verbs.Retype;
import org.peristiwa.edit.verbs.SetAttribute;
import org.peristiwa.edit.verbs.SetLayerState;
import org.peristiwa.merge.Conflict.Kind;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.model.layer.Note;

/** What comes of one layer that was worked on in two places. */
class ThreeWayMergeTest {

    private Layer base;
    private String sari;
    private String wijaya;
    private String meet;
    private String argument;
    private Machine here;
    private Machine there;

    @BeforeEach
    void bothGetALayer() {
        Machine start = Machine.atTheStart();
        sari = start.run(new MarkEntity(ANI, "Person", words("Sari"))).getId();
        wijaya = start.run(new MarkEntity(ANI, "Person", words("Wijaya"))).getId();
        EventMention event = start.run(new MarkEvent(ANI, "Meet", words("bertemu")));
        meet = event.getId();
        argument = start.run(new AddArgument(event, "Participant", start.entity(sari)))
                .getId();
        base = start.saved();
        here = Machine.with(base, 1);
        there = Machine.with(base, 2);
    }

    private Merged<Layer> merge() {
        try {
            Merged<Layer> merged = ThreeWayMerge.merge(base, here.saved(), there.saved());
            Machine.assertSound(merged.root());
            return merged;
        } catch (CannotMergeException e) {
            throw new AssertionError(e);
        }
    }

    private static <A extends Annotation> A get(Merged<Layer> merged, Class<A> kind, String id) {
        return merged.root().getAnnotations().stream()
                .filter(annotation -> annotation.getId().equals(id))
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> notes(Annotation annotation) {
        return annotation.getNotes().stream().map(Note::getText).toList();
    }

    @Test
    void given_changes_of_different_attributes_of_one_annotation_then_it_has_both() {
        here.run(new Retype(here.entity(sari), "Minister"));
        there.run(new ChangeExtent(there.entity(sari), words("Menteri Sari")));
        Merged<Layer> merged = merge();
        EntityMention both = get(merged, EntityMention.class, sari);
        assertThat(both.getType()).isEqualTo("Minister");
        assertThat(both.getExtent()).isEqualTo(words("Menteri Sari"));
        assertThat(merged.conflicts()).isEmpty();
    }

    @Test
    void given_both_machines_made_an_annotation_of_the_same_id_then_both_survive_with_what_refers_to_them() {
        EntityMention jakarta = here.run(new MarkEntity(ANI, "Place", words("Jakarta")));
        here.run(new AddArgument(here.event(meet), "Place", jakarta));
        EntityMention antara = there.run(new MarkEntity(ANI, "Organization", words("Antara")));
        there.run(new AddArgument(there.event(meet), "Source", antara));
        assertThat(antara.getId()).isEqualTo(jakarta.getId());

        Merged<Layer> merged = merge();
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.renumbered()).hasSize(2).containsKey(antara.getId());
        String renamed = merged.renumbered().get(antara.getId());
        assertThat(get(merged, EntityMention.class, jakarta.getId()).getType()).isEqualTo("Place");
        assertThat(get(merged, EntityMention.class, renamed).getType()).isEqualTo("Organization");
        assertThat(get(merged, EventMention.class, meet).getArguments())
                .extracting(one -> one.getRole() + " " + ((Annotation) one.getFiller()).getId())
                .containsExactlyInAnyOrder("Participant " + sari, "Place " + jakarta.getId(), "Source " + renamed);
    }

    @Test
    void given_work_that_came_to_both_and_went_on_in_one_then_it_is_one_annotation() throws CannotMergeException {
        EntityMention jakarta = here.run(new MarkEntity(ANI, "Place", words("Jakarta")));
        there = Machine.with(here.saved(), 2);
        there.run(new AddNote(there.entity(jakarta.getId()), "ibu kota"));
        Merged<Layer> merged = merge();
        assertThat(merged.renumbered()).isEmpty();
        assertThat(merged.root().getAnnotations()).hasSize(base.getAnnotations().size() + 1);
        assertThat(notes(get(merged, EntityMention.class, jakarta.getId()))).containsExactly("ibu kota");
    }

    @Test
    void given_both_changed_a_value_then_ours_stays_and_theirs_is_noted() {
        here.run(new Retype(here.entity(sari), "Minister"));
        there.run(new Retype(there.entity(sari), "Politician"));
        Merged<Layer> merged = merge();
        assertThat(merged.conflicts())
                .containsExactly(new Conflict(
                        "annotations[" + sari + "]/type",
                        Kind.CHANGED_BY_BOTH,
                        List.of("Person"),
                        List.of("Minister"),
                        List.of("Politician")));
        EntityMention mention = get(merged, EntityMention.class, sari);
        assertThat(mention.getType()).isEqualTo("Minister");
        assertThat(notes(mention)).containsExactly("type = \"Politician\"");
    }

    @Test
    void given_one_took_a_value_away_and_the_other_changed_it_then_the_changed_one_stays() {
        here.run(new RemoveTrigger(here.event(meet)));
        there.run(new ChangeExtent(there.event(meet), words("bertemu Duta")));
        EventMention event = get(merge(), EventMention.class, meet);
        assertThat(event.getExtent()).isEqualTo(words("bertemu Duta"));
        assertThat(notes(event)).containsExactly("extent = none");
    }

    @Test
    void given_one_deleted_what_the_other_changed_then_it_stays_and_that_is_noted() {
        here.run(new DeleteAnnotations(List.of(here.event(meet))));
        there.run(new Retype(there.event(meet), "Talk"));
        Merged<Layer> merged = merge();
        assertThat(merged.conflicts())
                .containsExactly(new Conflict(
                        "annotations[" + meet + "]", Kind.DELETED_BY_OURS, List.of(), List.of(), List.of()));
        assertThat(notes(get(merged, EventMention.class, meet))).containsExactly("deleted");
    }

    @Test
    void given_one_deleted_what_the_other_came_to_use_then_it_stays_and_that_is_noted() {
        here.run(new DeleteAnnotations(List.of(here.entity(wijaya))));
        there.run(new AddArgument(there.event(meet), "Participant", there.entity(wijaya)));
        Merged<Layer> merged = merge();
        assertThat(merged.conflicts()).extracting(Conflict::kind).containsExactly(Kind.DELETED_BY_OURS);
        assertThat(notes(get(merged, EntityMention.class, wijaya))).containsExactly("deleted");
        assertThat(get(merged, EventMention.class, meet).getArguments()).hasSize(2);
    }

    @Test
    void given_one_deleted_what_the_other_left_alone_or_only_took_from_then_it_is_gone() {
        here.run(new DeleteAnnotations(List.of(here.event(meet))));
        there.run(new RemoveArgument(there.event(meet).getArguments().get(0)));
        Merged<Layer> merged = merge();
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.root().getAnnotations()).extracting(Annotation::getId).containsOnly(sari, wijaya);
    }

    @Test
    void given_both_filled_a_role_otherwise_then_ours_stays_and_theirs_is_noted() {
        here.run(new FillArgument(here.event(meet).getArguments().get(0), here.entity(wijaya)));
        EntityMention antara = there.run(new MarkEntity(ANI, "Organization", words("Antara")));
        there.run(new FillArgument(there.event(meet).getArguments().get(0), antara));
        EventMention event = get(merge(), EventMention.class, meet);
        assertThat(((Annotation) event.getArguments().get(0).getFiller()).getId())
                .isEqualTo(wijaya);
        assertThat(notes(event)).containsExactly("arguments[" + argument + "]/filler = \"" + antara.getId() + "\"");
    }

    @Test
    void given_members_that_joined_a_cluster_on_both_sides_then_it_has_all_in_text_order() {
        Machine start = Machine.with(base, 0);
        start.run(new JoinCluster(start.entity(sari), start.entity(wijaya)));
        base = start.saved();
        here = Machine.with(base, 1);
        there = Machine.with(base, 2);
        EntityMention menteri = here.run(new MarkEntity(ANI, "Person", words("Menteri")));
        here.run(new JoinCluster(menteri, here.entity(sari)));
        EntityMention duta = there.run(new MarkEntity(ANI, "Person", words("Duta Besar")));
        there.run(new JoinCluster(duta, there.entity(sari)));
        Merged<Layer> merged = merge();
        assertThat(merged.conflicts()).isEmpty();
        Entity cluster = (Entity) merged.root().getAnnotations().stream()
                .filter(Entity.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(cluster.getMentions())
                .extracting(Annotation::getId)
                .containsExactly(
                        menteri.getId(), sari, merged.renumbered().getOrDefault(duta.getId(), duta.getId()), wijaya);
    }

    @Test
    void given_attributes_and_notes_from_both_sides_then_all_are_there_and_only_another_value_is_a_conflict() {
        here.run(new SetAttribute(here.event(meet), "Realis", "actual"));
        here.run(new SetAttribute(here.event(meet), "Tense", "past"));
        here.run(new AddNote(here.event(meet), "satu"));
        there.run(new SetAttribute(there.event(meet), "Realis", "other"));
        there.run(new SetAttribute(there.event(meet), "Polarity", "positive"));
        there.run(new AddNote(there.event(meet), "dua"));
        EventMention event = get(merge(), EventMention.class, meet);
        assertThat(event.getAttributes())
                .extracting(value -> value.getAttribute() + value.getValues())
                .containsExactlyInAnyOrder("Realis[actual]", "Tense[past]", "Polarity[positive]");
        assertThat(notes(event)).containsExactlyInAnyOrder("satu", "dua", "attributes[Realis]/values = \"other\"");
    }

    @Test
    void given_one_is_done_and_the_other_deleted_the_last_then_the_layer_is_neither_done_nor_gives_an_id_again() {
        there.run(new SetLayerState(ANI, LayerState.ADJUDICATED));
        here.run(new SetLayerState(ANI, LayerState.DONE));
        here.run(new DeleteAnnotations(List.of(here.event(meet))));
        Layer merged = merge().root();
        assertThat(merged.getState()).isEqualTo(LayerState.DONE);
        assertThat(merged.getLastNumber()).isEqualTo(here.layer.getLastNumber()).isPositive();
    }

    @Test
    void given_each_made_the_layer_by_itself_then_it_has_the_annotations_of_both() throws CannotMergeException {
        Machine one = Machine.with(Machine.atTheStart().saved(), 1);
        one.run(new MarkEntity(ANI, "Person", words("Sari")));
        Machine other = Machine.with(Machine.atTheStart().saved(), 2);
        other.run(new MarkEntity(ANI, "Person", words("Wijaya")));
        Merged<Layer> merged = ThreeWayMerge.merge(null, one.saved(), other.saved());
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.root().getAnnotations()).hasSize(2);
    }

    @Test
    void given_layers_of_two_texts_or_of_two_people_then_they_are_refused() {
        Layer corrected = EcoreUtil.copy(base);
        corrected.setTextHash("0".repeat(64));
        assertThatThrownBy(() -> ThreeWayMerge.merge(base, base, corrected))
                .isInstanceOf(CannotMergeException.class)
                .hasMessageContaining("SHA-256");
        Layer another = EcoreUtil.copy(base);
        another.setAnnotator("budi");
        assertThatThrownBy(() -> ThreeWayMerge.merge(base, base, another))
                .isInstanceOf(CannotMergeException.class)
                .hasMessageContaining("ani on rapat")
                .hasMessageContaining("budi on rapat");
    }

    @Test
    void given_notes_of_an_earlier_conflict_when_ids_change_then_they_name_the_new_ones() {
        EntityMention antara = there.run(new MarkEntity(ANI, "Organization", words("Antara")));
        Layer theirs = there.saved();
        Note note = EcoreUtil.copy(there.run(new AddNote(there.event(meet), "x")));
        note.setKind(ConflictNote.KIND);
        note.setText("arguments[" + argument + "]/filler = \"" + antara.getId() + "\"");
        theirs.getAnnotations().stream()
                .filter(annotation -> annotation.getId().equals(meet))
                .forEach(annotation -> annotation.getNotes().add(note));
        here.run(new MarkEntity(ANI, "Place", words("Jakarta")));
        try {
            Merged<Layer> merged = ThreeWayMerge.merge(base, here.saved(), theirs);
            Map<String, String> renumbered = merged.renumbered();
            assertThat(notes(get(merged, EventMention.class, meet)))
                    .containsExactly("arguments[" + argument + "]/filler = \"" + renumbered.get(antara.getId()) + "\"");
        } catch (CannotMergeException e) {
            throw new AssertionError(e);
        }
    }
}
