package org.peristiwa.edit.verbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peristiwa.edit.SampleCorpus.ANI;
import static org.peristiwa.edit.SampleCorpus.GOLD;
import static org.peristiwa.edit.verbs.Desk.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.EditException;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;

class EventVerbsTest {

    private final Desk desk = new Desk();
    private final EventMention meet = desk.run(new MarkEvent(ANI, "Meet", words("bertemu")));
    private final EntityMention sari = desk.run(new MarkEntity(ANI, "Person", words("Sari")));

    @Test
    void given_an_event_when_roles_are_filled_then_the_index_finds_them_from_the_filler() {
        Argument argument = desk.run(new AddArgument(meet, "Participant", sari));
        assertThat(desk.index().argumentsFilledBy(sari)).containsExactly(argument);
        assertThat(desk.index().argument(argument.getId())).containsSame(argument);
        assertThat(desk.index().referrers(sari)).containsExactly(meet);
        assertThatThrownBy(() -> desk.run(new AddArgument(meet, "Participant", sari)))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("already");
    }

    @Test
    void given_a_filler_of_another_layer_when_it_should_fill_then_it_is_refused() {
        desk.session.openLayer(GOLD);
        EntityMention other = desk.run(new MarkEntity(GOLD, "Person", words("Sari")));
        assertThatThrownBy(() -> desk.run(new AddArgument(meet, "Participant", other)))
                .isInstanceOf(EditException.class);
    }

    @Test
    void given_an_implicit_argument_when_it_is_found_then_it_is_filled() {
        Argument argument = desk.run(new AddImplicitArgument(meet, "Host"));
        assertThat(argument.isImplicit()).isTrue();
        assertThat(argument.getFiller()).isNull();
        desk.run(new FillArgument(argument, sari));
        desk.run(new SetImplicit(argument, false));
        assertThat(argument.getFiller()).isSameAs(sari);
        assertThat(argument.isImplicit()).isFalse();
    }

    @Test
    void given_an_argument_when_its_role_changes_and_it_goes_then_its_filler_stays() {
        Argument argument = desk.run(new AddArgument(meet, "Participant", sari));
        desk.run(new ChangeRole(argument, "Host"));
        assertThat(argument.getRole()).isEqualTo("Host");
        desk.run(new RemoveArgument(argument));
        assertThat(meet.getArguments()).isEmpty();
        assertThat(desk.index().argument(argument.getId())).isEmpty();
        assertThat(desk.layer.getAnnotations()).contains(sari);
    }

    @Test
    void given_events_in_a_circle_when_one_fills_the_other_then_that_is_legal() {
        EventMention say = desk.run(new MarkEvent(ANI, "Say", words("kata")));
        desk.run(new AddArgument(meet, "Part", say));
        desk.run(new AddArgument(say, "Topic", meet));
        desk.run(new AddArgument(say, "Topic2", say));
        assertThat(desk.index().referrers(say)).containsExactly(meet);
        desk.run(new DeleteAnnotations(List.of(meet, say)));
        assertThat(desk.layer.getAnnotations()).containsExactly(sari);
    }

    @Test
    void given_attributes_when_set_changed_and_cleared_then_there_is_one_value_object_for_each() {
        Annotation event = desk.run(new SetAttribute(meet, "realis", "other"));
        AttributeValue value = event.getAttributes().get(0);
        desk.run(new SetAttribute(meet, "realis", List.of("actual", "generic")));
        assertThat(meet.getAttributes()).containsExactly(value);
        assertThat(value.getValues()).containsExactly("actual", "generic");
        desk.run(new ClearAttribute(meet, "realis"));
        assertThat(meet.getAttributes()).isEmpty();
        Argument argument = desk.run(new AddArgument(meet, "Participant", sari));
        desk.run(new SetArgumentAttribute(argument, "sure", "true"));
        assertThat(argument.getAttributes()).hasSize(1);
        desk.run(new ClearArgumentAttribute(argument, "sure"));
        assertThat(argument.getAttributes()).isEmpty();
        assertThatThrownBy(() -> desk.run(new SetAttribute(meet, "realis", List.of())))
                .isInstanceOf(EditException.class);
    }
}
