package org.peristiwa.edit.verbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peristiwa.edit.SampleCorpus.ANI;
import static org.peristiwa.edit.verbs.Desk.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.EditException;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Link;
import org.peristiwa.model.layer.Note;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;

/** Relations, reports, notes, links, confidence and deletion. */
class TieVerbsTest {

    private final Desk desk = new Desk();
    private final EventMention meet = desk.run(new MarkEvent(ANI, "Meet", words("bertemu")));
    private final EntityMention antara = desk.run(new MarkEntity(ANI, "Person", words("Antara")));

    @Test
    void given_a_relation_when_reversed_and_retyped_then_it_is_the_same_object() {
        Relation relation = desk.run(new AddRelation("before", meet, antara));
        desk.run(new ReverseRelation(relation));
        assertThat(relation.getSource()).isSameAs(antara);
        assertThat(relation.getTarget()).isSameAs(meet);
        desk.run(new RetypeRelation(relation, "after"));
        assertThat(relation.getType()).isEqualTo("after");
        assertThat(desk.index().relationsOf(meet)).containsExactly(relation);
        assertThatThrownBy(() -> desk.run(new AddRelation("before", meet, meet)))
                .isInstanceOf(EditException.class);
        desk.run(new DeleteAnnotations(meet));
        assertThat(desk.layer.getAnnotations()).containsExactly(antara);
    }

    @Test
    void given_reports_within_reports_when_made_and_changed_then_they_nest() {
        ReportParts parts =
                ReportParts.NONE.withSource(antara).withCue(words("kata")).withEvents(List.of(meet));
        Attribution inner = desk.run(new AddAttribution(ANI, parts));
        Attribution outer = desk.run(new AddAttribution(ANI, ReportParts.NONE.withAttributions(List.of(inner))));
        assertThat(desk.index().referrers(inner)).containsExactly(outer);
        desk.run(new ChangeAttribution(
                inner, ReportParts.of(inner).withoutSource().withContent(words("bertemu Duta Besar"))));
        assertThat(inner.getSource()).isNull();
        assertThat(inner.getContentEvents()).containsExactly(meet);
        assertThatThrownBy(() -> desk.run(new AddAttribution(ANI, ReportParts.NONE)))
                .isInstanceOf(EditException.class);
        desk.run(new DeleteAnnotations(inner));
        assertThat(desk.layer.getAnnotations()).containsExactlyInAnyOrder(meet, antara);
    }

    @Test
    void given_an_event_that_is_reported_and_reports_when_deleted_then_no_reference_stays() {
        Attribution attribution = desk.run(new AddAttribution(
                ANI, ReportParts.NONE.withSource(meet).withEvents(List.of(meet)).withCue(words("kata"))));
        desk.run(new DeleteAnnotations(meet));
        assertThat(attribution.getSource()).isNull();
        assertThat(attribution.getContentEvents()).isEmpty();
        assertThat(desk.layer.getAnnotations()).contains(attribution);
    }

    @Test
    void given_an_anchor_when_deleted_then_the_time_counts_from_the_document_again() {
        TimeMention time = desk.run(new MarkTime(ANI, "Date", words("kemarin")));
        TimeMention anchor = desk.run(new MarkTime(ANI, "Date", words("Jakarta")));
        desk.run(new AnchorTime(time, anchor));
        desk.run(new DeleteAnnotations(anchor));
        assertThat(time.getAnchor()).isNull();
    }

    @Test
    void given_notes_and_links_when_added_edited_and_removed_then_they_follow() {
        Note note = desk.run(new AddNote(meet, "satu\ndua"));
        desk.run(new EditNote(note, "tiga"));
        assertThat(note.getText()).isEqualTo("tiga");
        assertThat(desk.run(new RemoveNote(note))).isSameAs(meet);
        assertThat(meet.getNotes()).isEmpty();
        Link link = desk.run(new AddLink(antara, "Wikidata", "Q3783", "Antara"));
        assertThat(link.getIdentifier()).isEqualTo("Q3783");
        desk.run(new RemoveLink(link));
        assertThat(antara.getLinks()).isEmpty();
        assertThatThrownBy(() -> desk.run(new AddNote(meet, "\u0000"))).isInstanceOf(EditException.class);
    }

    @Test
    void given_confidence_when_set_then_it_goes_from_0_to_1() {
        desk.run(new SetConfidence(meet, 0.5));
        assertThat(meet.getConfidence()).isEqualTo(0.5);
        assertThatThrownBy(() -> desk.run(new SetConfidence(meet, 1.1))).isInstanceOf(EditException.class);
        assertThatThrownBy(() -> desk.run(new SetConfidence(meet, Double.NaN))).isInstanceOf(EditException.class);
        desk.run(new ClearConfidence(meet));
        assertThat(meet.getConfidence()).isNull();
    }
}
