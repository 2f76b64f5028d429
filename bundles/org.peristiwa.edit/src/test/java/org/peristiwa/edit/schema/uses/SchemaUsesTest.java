package org.peristiwa.edit.schema.uses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.bulk.BulkProgress;
import org.peristiwa.edit.bulk.CancelledEditException;
import org.peristiwa.edit.schema.RichCorpus;
import org.peristiwa.edit.schema.refactor.ElementRef;
import org.peristiwa.edit.verbs.AddArgument;
import org.peristiwa.edit.verbs.AddRelation;
import org.peristiwa.edit.verbs.Desk;
import org.peristiwa.edit.verbs.JoinCluster;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.edit.verbs.MarkImplicitEvent;
import org.peristiwa.edit.verbs.SetArgumentAttribute;
import org.peristiwa.edit.verbs.SetAttribute;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;

class SchemaUsesTest {

    private final CorpusSession session = RichCorpus.open();
    private final EventMention meet = session.execute(new MarkEvent(RichCorpus.ANI, "Meet", Desk.words("bertemu")));
    private final EntityMention sari =
            session.execute(new MarkEntity(RichCorpus.ANI, "Official", Desk.words("Menteri Sari")));
    private final Argument host = session.execute(new AddArgument(meet, "Host", sari));

    @BeforeEach
    void annotateTheOtherLayer() {
        session.execute(new MarkEvent(RichCorpus.BUDI, "Meet", Desk.words("bertemu")));
    }

    @AfterEach
    void close() {
        session.close();
    }

    private List<SchemaUse> uses(String element) {
        return new SchemaUses(ElementRef.parse(element)).find(session, BulkProgress.NONE);
    }

    @Test
    void given_a_type_then_each_mention_of_just_it_comes_in_its_sentence_by_layer() {
        session.execute(new MarkEvent(RichCorpus.ANI, "Call", Desk.words("kata")));
        assertThat(uses("event:Meet"))
                .extracting(SchemaUse::layer, SchemaUse::before, SchemaUse::words)
                .containsExactly(
                        tuple(RichCorpus.ANI, "Menteri Sari ", "bertemu"),
                        tuple(RichCorpus.BUDI, "Menteri Sari ", "bertemu"));
        SchemaUse first = uses("event:Meet").get(0);
        assertThat(first.begin()).isEqualTo(meet.getExtent().begin());
        assertThat(first.after()).startsWith(" ").endsWith(".");
        assertThat(first.chosen()).isEqualTo("ani/rapat/" + meet.getId());
        assertThat(uses("value:Meet")).as("another kind").isEmpty();
    }

    @Test
    void given_what_has_no_words_then_it_comes_first_and_clusters_do_not_come_at_all() {
        EventMention implicit = session.execute(new MarkImplicitEvent(RichCorpus.ANI, "Meet"));
        session.execute(new JoinCluster(meet, implicit));
        assertThat(uses("event:Meet"))
                .extracting(SchemaUse::begin, SchemaUse::words)
                .startsWith(tuple(-1, ""), tuple(meet.getExtent().begin(), "bertemu"))
                .hasSize(3);
    }

    @Test
    void given_a_role_then_the_arguments_of_its_type_and_of_those_below_come_with_their_events() {
        assertThat(uses("role:Meet/Host"))
                .extracting(SchemaUse::id, SchemaUse::event, SchemaUse::words)
                .containsExactly(tuple(host.getId(), "bertemu", "Menteri Sari"));
        session.execute(new AddArgument(meet, "Participant", sari));
        assertThat(uses("role:Contact/Participant")).hasSize(1);
        assertThat(uses("role:Attack/Target")).isEmpty();
    }

    @Test
    void given_an_attribute_or_one_of_its_values_then_annotations_and_arguments_that_say_it_come() {
        session.execute(new SetAttribute(meet, "Tags", List.of("a", "b")));
        session.execute(new SetArgumentAttribute(host, "Tags", List.of("c")));
        assertThat(uses("attribute:Tags"))
                .extracting(SchemaUse::id)
                .containsExactlyInAnyOrder(meet.getId(), host.getId());
        assertThat(uses("option:Tags/a")).extracting(SchemaUse::id).containsExactly(meet.getId());
    }

    @Test
    void given_a_relation_then_it_comes_with_the_words_of_both_ends() {
        EventMention attack = session.execute(new MarkEvent(RichCorpus.ANI, "Attack", Desk.words("kata")));
        session.execute(new AddRelation("Before", meet, attack));
        assertThat(uses("relation:Before")).extracting(SchemaUse::words).containsExactly("bertemu → kata");
    }

    @Test
    void given_that_nobody_waits_any_more_then_the_search_ends() {
        BulkProgress stopped = new BulkProgress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        SchemaUses uses = new SchemaUses(ElementRef.parse("event:Meet"));
        assertThatThrownBy(() -> uses.find(session, stopped)).isInstanceOf(CancelledEditException.class);
    }
}
