package org.peristiwa.edit.schema.uses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.schema.RichCorpus;
import org.peristiwa.edit.schema.refactor.ElementRef;
import org.peristiwa.edit.verbs.AddArgument;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.edit.verbs.SetAttribute;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.text.Extent;

class UseCountsTest {

    private final CorpusSession session = RichCorpus.open();

    @BeforeEach
    void annotate() {
        EventMention meet = session.execute(new MarkEvent(RichCorpus.ANI, "Meet", Extent.of(13, 20)));
        EventMention call = session.execute(new MarkEvent(RichCorpus.ANI, "Call", Extent.of(21, 25)));
        EntityMention official = session.execute(new MarkEntity(RichCorpus.ANI, "Official", Extent.of(0, 12)));
        session.execute(new MarkEntity(RichCorpus.BUDI, "Person", Extent.of(0, 12)));
        session.execute(new AddArgument(meet, "Participant", official));
        session.execute(new AddArgument(call, "Participant", official));
        session.execute(new SetAttribute(meet, "Tags", List.of("a", "b")));
    }

    @AfterEach
    void close() {
        session.close();
    }

    private UseCounts all() {
        return UseCounts.sum(session.layers().stream()
                .map(key -> UseCounts.of(session.openLayer(key)))
                .toList());
    }

    private int of(String element) {
        return all().of(ElementRef.parse(element), session.types());
    }

    @Test
    void given_annotations_in_several_layers_then_a_type_counts_with_those_below_it() {
        assertThat(of("entity:Person")).isEqualTo(2);
        assertThat(of("entity:Official")).isEqualTo(1);
        assertThat(of("event:Contact")).isEqualTo(2);
        assertThat(of("event:Meet")).isEqualTo(1);
        assertThat(of("value:Person")).as("another kind").isZero();
        assertThat(all().exactly(ElementRef.parse("entity:Person"))).isEqualTo(1);
    }

    @Test
    void given_arguments_then_a_role_counts_in_its_type_and_those_that_inherit_it() {
        assertThat(of("role:Contact/Participant")).isEqualTo(2);
        assertThat(of("role:Meet/Participant")).isEqualTo(1);
        assertThat(of("role:Meet/Host")).isZero();
    }

    @Test
    void given_values_then_an_attribute_counts_once_and_each_value_for_itself() {
        assertThat(of("attribute:Tags")).isEqualTo(1);
        assertThat(of("option:Tags/a")).isEqualTo(1);
        assertThat(of("option:Tags/c")).isZero();
    }

    @Test
    void given_types_that_the_schema_does_not_know_then_they_are_counted_by_their_own_name() {
        assertThat(UseCounts.of(session.openLayer(RichCorpus.ANI))
                        .of(ElementRef.parse("event:Nothing"), session.types()))
                .isZero();
        assertThat(UseCounts.NONE.of(ElementRef.parse("event:Meet"), session.types()))
                .isZero();
    }
}
