package org.peristiwa.edit.verbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peristiwa.edit.SampleCorpus.ANI;
import static org.peristiwa.edit.verbs.Desk.words;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusListener;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Place;
import org.peristiwa.edit.SampleCorpus;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.model.layer.MentionLevel;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

class MentionVerbsTest {

    private final Desk desk = new Desk();

    private EntityMention sari() {
        return desk.run(new MarkEntity(ANI, "Person", words("Menteri Sari"), MentionLevel.NAM));
    }

    @Test
    void given_a_new_layer_when_something_is_marked_then_work_is_in_progress_in_the_same_step() {
        sari();
        assertThat(desk.layer.getState()).isEqualTo(LayerState.IN_PROGRESS);
        assertThat(desk.session.history().done()).hasSize(1);
        desk.session.history().undo();
        assertThat(desk.layer.getState()).isEqualTo(LayerState.NEW);
    }

    @Test
    void given_text_when_marked_then_kind_type_extent_level_and_time_are_there() {
        EntityMention mention = sari();
        assertThat(mention.getType()).isEqualTo("Person");
        assertThat(mention.getLevel()).isEqualTo(MentionLevel.NAM);
        assertThat(mention.getExtent()).isEqualTo(Extent.of(0, 12));
        assertThat(mention.getCreated()).isEqualTo(SampleCorpus.NOW.toString());
        assertThat(mention.getCreator()).isNull();
        assertThat(desk.run(new SetLevel(mention, MentionLevel.NOM)).getLevel()).isEqualTo(MentionLevel.NOM);
    }

    @Test
    void given_a_step_when_done_and_undone_then_listeners_are_shown_its_place() {
        List<Place> places = new ArrayList<>();
        desk.session.listen(new CorpusListener() {
            @Override
            public void changed(CorpusChange change) {
                places.add(change.place().orElseThrow());
            }
        });
        EntityMention mention = desk.session.execute(new MarkEntity(ANI, "Person", words("Sari")));
        desk.session.history().undo();
        Place place = new Place(ANI, mention.getId(), new Span(8, 12));
        assertThat(places).containsExactly(place, place);
    }

    @Test
    void given_an_extent_outside_the_text_or_in_a_surrogate_pair_when_marked_then_it_is_refused() {
        int emoji = SampleCorpus.TEXT.indexOf("😀");
        assertThatThrownBy(() -> desk.run(new MarkEvent(ANI, "Meet", Extent.of(0, 1000))))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("reaches past the text");
        assertThatThrownBy(() -> desk.run(new MarkValue(ANI, "Sum", Extent.of(emoji, emoji + 1))))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("in two");
        assertThatThrownBy(() -> desk.run(new MarkTime(new LayerKey("ani", "none"), "Date", Extent.of(0, 1))))
                .isInstanceOf(EditException.class);
        assertThat(desk.layer.getAnnotations()).isEmpty();
    }

    @Test
    void given_an_event_when_its_trigger_is_removed_and_given_then_it_is_implicit_and_in_place_again() {
        EventMention event = desk.run(new MarkEvent(ANI, "Meet", words("bertemu")));
        desk.run(new RemoveTrigger(event));
        assertThat(desk.index().mentions()).isEmpty();
        assertThat(desk.index().events()).containsExactly(event);
        desk.run(new ChangeExtent(event, words("kata")));
        assertThat(desk.index().exactly(words("kata"))).containsExactly(event);
        assertThat(desk.run(new MarkImplicitEvent(ANI, "Meet")).getExtent()).isNull();
    }

    @Test
    void given_a_mention_when_its_extent_changes_then_it_moves_in_the_layer_and_its_cluster() {
        EntityMention first = sari();
        EntityMention second = desk.run(new MarkEntity(ANI, "Person", words("Duta Besar Wijaya")));
        var cluster = desk.run(new JoinCluster(first, second));
        desk.run(new ChangeExtent(first, words("Antara")));
        assertThat(desk.index().mentions()).containsExactly(second, first);
        assertThat(Chains.members(cluster)).containsExactly(second, first);
    }

    @Test
    void given_a_mention_when_pieces_come_and_go_then_its_extent_follows() {
        EntityMention mention = desk.run(new MarkEntity(ANI, "Person", words("Duta")));
        desk.run(new AddPiece(mention, words("Wijaya").hull()));
        assertThat(mention.getExtent().isDiscontinuous()).isTrue();
        assertThat(desk.index().at(words("Besar").begin())).isEmpty();
        assertThat(desk.index().hullOverlapping(words("Besar").hull())).containsExactly(mention);
        desk.run(new SetHead(mention, words("Wijaya").hull()));
        desk.run(new RemovePiece(mention, words("Wijaya").hull()));
        assertThat(mention.getExtent()).isEqualTo(words("Duta"));
        desk.run(new AddPiece(mention, words("Duta Besar").hull()));
        assertThat(mention.getExtent()).isEqualTo(words("Duta Besar"));
        assertThatThrownBy(() ->
                        desk.run(new RemovePiece(mention, words("Duta Besar").hull())))
                .isInstanceOf(EditException.class);
    }

    @Test
    void given_a_mention_when_its_head_is_marked_then_it_lies_inside() {
        EntityMention mention = sari();
        desk.run(new SetHead(mention, words("Sari").hull()));
        assertThat(mention.getExtent().head()).contains(words("Sari").hull());
        assertThatThrownBy(() -> desk.run(new SetHead(mention, words("Jakarta").hull())))
                .isInstanceOf(EditException.class);
        desk.run(new ClearHead(mention));
        assertThat(mention.getExtent().head()).isEmpty();
    }

    @Test
    void given_times_and_values_when_normalised_then_they_say_so() {
        TimeMention time = desk.run(new MarkTime(ANI, "Date", words("kemarin")));
        desk.run(new SetTimeValue(time, "2026-02-28", "START"));
        assertThat(time.getValue()).isEqualTo("2026-02-28");
        assertThat(time.getMod()).isEqualTo("START");
        desk.run(new SetTimeValue(time, "2026-02-28", ""));
        assertThat(time.getMod()).isNull();
        TimeMention anchor = desk.run(new MarkTime(ANI, "Date", words("kata")));
        desk.run(new AnchorTime(time, anchor));
        assertThat(desk.index().referrers(anchor)).containsExactly(time);
        desk.run(new ReleaseTime(time));
        assertThat(time.getAnchor()).isNull();
        assertThatThrownBy(() -> desk.run(new AnchorTime(time, time))).isInstanceOf(EditException.class);
        ValueMention value = desk.run(new MarkValue(ANI, "Sum", words("Antara")));
        assertThat(desk.run(new SetValue(value, "12")).getValue()).isEqualTo("12");
        assertThat(desk.run(new SetValue(value, "")).getValue()).isNull();
    }

    @Test
    void given_annotations_when_retyped_then_the_type_is_another() {
        assertThat(((EntityMention) desk.run(new Retype(sari(), "Minister"))).getType())
                .isEqualTo("Minister");
    }

    @Test
    void given_a_deleted_mention_when_a_verb_names_it_then_it_is_refused() {
        EntityMention mention = sari();
        desk.run(new DeleteAnnotations(mention));
        assertThatThrownBy(() -> desk.run(new Retype(mention, "Minister")))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("no longer there");
    }
}
