package org.peristiwa.edit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.SampleCorpus;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaFactory;
import org.peristiwa.model.schema.Text;

class SchemaViewTest {

    private final Schema schema = SampleCorpus.schema();
    private final SchemaView view = SchemaView.of(schema);

    @Test
    void given_a_child_type_when_asked_for_roles_then_inherited_ones_come_first() {
        assertThat(view.roles("Meet")).extracting(Role::getId).containsExactly("Participant", "Host");
        assertThat(view.roles("Unknown")).isEmpty();
        assertThat(view.isA(view.eventType("Meet").orElseThrow(), "Contact")).isTrue();
    }

    @Test
    void given_a_role_when_a_subtype_fills_it_then_it_may_and_a_supertype_may_not() {
        assertThat(view.mayFill(view.role("Meet", "Participant").orElseThrow(), mention("Minister")))
                .isTrue();
        assertThat(view.mayFill(view.role("Meet", "Host").orElseThrow(), mention("Person")))
                .isFalse();
        assertThat(view.mayFill(view.role("Meet", "Participant").orElseThrow(), mention("Nobody")))
                .isFalse();
    }

    @Test
    void given_a_cluster_without_a_type_when_asked_then_it_has_the_type_of_its_first_mention() {
        Entity entity = LayerFactory.eINSTANCE.createEntity();
        assertThat(view.typeOf(entity)).isEmpty();
        entity.getMentions().add(mention("Minister"));
        assertThat(view.typeOf(entity)).contains(view.entityType("Minister").orElseThrow());
    }

    @Test
    void given_parents_in_a_circle_when_viewed_then_the_line_ends() {
        EventType contact = schema.getEventTypes().get(0);
        contact.setParent("Meet");
        SchemaView circular = SchemaView.of(schema);
        assertThat(circular.isA(contact, "Meet")).isTrue();
        assertThat(circular.roles("Contact")).extracting(Role::getId).containsExactly("Host", "Participant");
    }

    @Test
    void given_a_role_of_the_parents_id_when_viewed_then_the_childs_stands_in_its_place() {
        EventType meet = schema.getEventTypes().get(1);
        Role own = SchemaFactory.eINSTANCE.createRole();
        own.setId("Participant");
        meet.getRoles().add(own);
        SchemaView overridden = SchemaView.of(schema);
        assertThat(overridden.roles("Meet")).extracting(Role::getId).containsExactly("Participant", "Host");
        assertThat(overridden.role("Meet", "Participant")).containsSame(own);
        assertThat(overridden.role("Contact", "Participant").orElseThrow()).isNotSameAs(own);
    }

    @Test
    void given_attributes_of_parent_and_child_when_viewed_then_each_is_there_once_and_circles_end() {
        EventType contact = schema.getEventTypes().get(0);
        EventType meet = schema.getEventTypes().get(1);
        for (String id : List.of("Realis", "Mode")) {
            AttributeDefinition attribute = SchemaFactory.eINSTANCE.createAttributeDefinition();
            attribute.setId(id);
            schema.getAttributes().add(attribute);
        }
        contact.getAttributes().add("Realis");
        meet.getAttributes().addAll(List.of("Mode", "Realis", "Nothing"));
        assertThat(SchemaView.of(schema).attributes(meet))
                .extracting(AttributeDefinition::getId)
                .containsExactly("Realis", "Mode");
        assertThat(SchemaView.of(schema).attributes(contact))
                .extracting(AttributeDefinition::getId)
                .containsExactly("Realis");
        contact.setParent("Meet");
        assertThat(SchemaView.of(schema).attributes(contact))
                .extracting(AttributeDefinition::getId)
                .containsExactlyInAnyOrder("Realis", "Mode");
    }

    @Test
    void given_labels_when_a_language_is_missing_then_english_and_then_the_id_stand_in() {
        EventType meet = schema.getEventTypes().get(1);
        assertThat(view.label(meet, Locale.forLanguageTag("id"))).isEqualTo("Meet");
        meet.getLabels().addAll(List.of(text("en", "Meeting"), text("id", "Pertemuan")));
        assertThat(view.label(meet, Locale.forLanguageTag("id-ID"))).isEqualTo("Pertemuan");
        assertThat(view.label(meet, Locale.FRENCH)).isEqualTo("Meeting");
    }

    private static Text text(String language, String content) {
        Text text = SchemaFactory.eINSTANCE.createText();
        text.setLanguage(language);
        text.setContent(content);
        return text;
    }

    private static EntityMention mention(String type) {
        EntityMention mention = LayerFactory.eINSTANCE.createEntityMention();
        mention.setType(type);
        return mention;
    }
}
