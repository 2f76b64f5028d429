package org.peristiwa.edit.schema.verbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.schema.RichCorpus;
import org.peristiwa.edit.schema.SchemaHistory;
import org.peristiwa.edit.schema.TypeChoice;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.edit.verbs.Desk;
import org.peristiwa.edit.verbs.ReplaceSchema;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributeKind;
import org.peristiwa.model.schema.EntityType;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.model.schema.ValueType;

/** Each verb of the schema editor: done, undone and done again by the desk. */
class SchemaVerbsTest {

    private final Desk desk = new Desk(RichCorpus.open());

    private Schema schema() {
        return desk.session.schema();
    }

    private EventType event(String id) {
        return desk.session.types().eventType(id).orElseThrow();
    }

    private EntityType entity(String id) {
        return desk.session.types().entityType(id).orElseThrow();
    }

    private AttributeDefinition attribute(String id) {
        return desk.session.types().attribute(id).orElseThrow();
    }

    private Role role(String type, String id) {
        return desk.session.types().role(type, id).orElseThrow();
    }

    private static List<String> ids(List<? extends SchemaElement> elements) {
        return elements.stream().map(SchemaElement::getId).toList();
    }

    private void refused(Verb<?> verb, String part) {
        List<EObject> before = desk.snapshot();
        assertThatThrownBy(() -> desk.session.execute(verb))
                .isInstanceOf(EditException.class)
                .hasMessageContaining(part);
        assertThat(EcoreUtil.equals(before, desk.snapshot())).isTrue();
    }

    @Test
    void given_an_id_and_a_parent_when_a_type_is_added_then_it_inherits() {
        EventType visit = desk.run(new AddEventType("Visit", "Contact"));
        assertThat(ids(desk.session.types().roles("Visit"))).containsExactly("Participant", "Time");
        assertThat(schema().getEventTypes()).endsWith(visit);
        ValueType year = desk.run(new AddValueType("Year", "Date", true));
        assertThat(TypeKind.of(year)).isEqualTo(TypeKind.TIME);
        assertThat(desk.run(new AddEntityType("Judge", "Official")).getParent()).isEqualTo("Official");
        assertThat(desk.run(new AddRelationType("Causes", "")).getParent()).isNull();
    }

    @Test
    void given_a_bad_or_taken_id_or_parent_when_a_type_is_added_then_it_is_refused() {
        refused(new AddEntityType("Person", ""), "There is a Person already");
        refused(new AddEntityType("two words", ""), "cannot be an id");
        refused(new AddEntityType("", ""), "cannot be an id");
        refused(new AddEntityType("Judge", "Nobody"), "no entity type Nobody");
        refused(new AddValueType("Money", "", true), "There is a Money already");
        refused(new AddValueType("Year", "Money", true), "no time type Money");
    }

    @Test
    void given_a_role_of_the_parent_when_the_child_gets_one_of_that_id_then_it_takes_its_place() {
        Role own = desk.run(new AddRole(event("Meet"), "Participant"));
        assertThat(desk.session.types().roles("Meet")).startsWith(own).hasSize(3);
        assertThat(role("Call", "Participant")).isNotSameAs(own);
        refused(new AddRole(event("Meet"), "Participant"), "already");
    }

    @Test
    void given_an_attribute_when_options_and_carriers_are_added_then_its_types_have_it() {
        AttributeDefinition mood = desk.run(new AddAttribute("Mood", AttributeKind.ONE_OF));
        desk.run(new AddOption(mood, "calm"));
        desk.run(new CarryAttribute(event("Contact"), "Mood"));
        assertThat(desk.session.types().attributes(event("Meet"))).contains(mood);
        desk.run(new DropAttribute(event("Contact"), "Mood"));
        assertThat(desk.session.types().attributes(event("Meet"))).doesNotContain(mood);
        desk.run(new CarryAttribute(role("Attack", "Target"), "Mood"));
        refused(new AddOption(attribute("Note"), "x"), "has no options");
        refused(new CarryAttribute(mood, "Mood"), "Only types and roles");
        refused(new CarryAttribute(event("Meet"), "Nothing"), "no attribute Nothing");
    }

    @Test
    void given_a_type_in_use_elsewhere_when_removed_then_nothing_names_it_and_those_below_keep_what_they_had() {
        desk.run(new RemoveElement(event("Contact")));
        assertThat(event("Meet").getParent()).isNull();
        assertThat(ids(desk.session.types().roles("Meet"))).containsExactlyInAnyOrder("Host", "Participant", "Time");
        assertThat(ids(desk.session.types().attributes(event("Call")))).containsExactly("Realis");
        assertThat(role("Attack", "Target").getFillerTypes().stream().map(TypeChoice::of))
                .containsExactly(
                        TypeChoice.parse("entity"), TypeChoice.parse("event:Meet"), TypeChoice.parse("event:Call"));
    }

    @Test
    void given_a_role_that_takes_only_one_type_when_that_is_removed_then_it_is_refused() {
        refused(new RemoveElement(entity("Official")), "Host takes nothing but Official");
    }

    @Test
    void given_a_role_attribute_or_option_when_removed_then_nothing_names_it() {
        desk.run(new RemoveElement(role("Contact", "Time")));
        assertThat(desk.session.types().role("Meet", "Time")).isEmpty();
        desk.run(new RemoveElement(attribute("Realis").getOptions().get(0)));
        assertThat(attribute("Realis").getDefaultValue()).isNull();
        desk.run(new RemoveElement(attribute("Realis")));
        assertThat(event("Attack").getAttributes()).isEmpty();
    }

    @Test
    void given_an_element_when_moved_among_its_siblings_then_it_stands_there() {
        desk.run(new MoveElement(event("Attack"), 0));
        assertThat(ids(schema().getEventTypes())).containsExactly("Attack", "Contact", "Meet", "Call");
        desk.run(new MoveElement(event("Attack"), 3));
        assertThat(ids(schema().getEventTypes())).containsExactly("Contact", "Meet", "Call", "Attack");
        refused(new MoveElement(event("Attack"), 4), "no place 4 among 4");
        int steps = desk.session.history().done().size();
        desk.run(new MoveElement(event("Attack"), 3));
        assertThat(desk.session.history().done()).hasSize(steps);
    }

    @Test
    void given_words_when_set_in_one_language_then_those_of_others_stay() {
        Locale indonesian = Locale.forLanguageTag("id");
        desk.run(new SetLabel(event("Meet"), "en", "Meeting"));
        desk.run(new SetLabel(event("Meet"), "id", "Rapat"));
        desk.run(new SetLabel(event("Meet"), "id", "Pertemuan"));
        assertThat(desk.session.types().label(event("Meet"), indonesian)).isEqualTo("Pertemuan");
        desk.run(new SetLabel(event("Meet"), "en", ""));
        assertThat(event("Meet").getLabels()).hasSize(1);
        desk.run(new SetAbbreviations(event("Meet"), "id", List.of("Prtm", "Pt")));
        desk.run(new SetAbbreviations(event("Meet"), "id", List.of("P")));
        assertThat(event("Meet").getAbbreviations()).hasSize(1);
        desk.run(new SetGuideline(event("Meet"), "id", "Tandai *pertemuan*."));
        assertThat(desk.session.types().guideline(event("Meet"), indonesian)).contains("Tandai *pertemuan*.");
        desk.run(new SetSchemaLabel("id", "Kaya"));
        desk.run(new SetSchemaGuideline("id", "# Pedoman"));
        assertThat(schema().getLabels()).hasSize(1);
        refused(new SetLabel(event("Meet"), "not a tag", "x"), "not a language tag");
    }

    @Test
    void given_colour_and_key_when_set_then_they_are_checked() {
        desk.run(new SetColor(event("Meet"), "#1a2B3c"));
        refused(new SetColor(event("Meet"), "red"), "is no colour");
        desk.run(new SetShortcut(event("Meet"), "m"));
        refused(new SetShortcut(event("Call"), "m"), "is that of Meet already");
        refused(new SetShortcut(event("Call"), "mm"), "is not one key");
        desk.run(new SetShortcut(event("Meet"), ""));
        desk.run(new SetShortcut(event("Call"), "m"));
        assertThat(event("Meet").getShortcut()).isNull();
    }

    @Test
    void given_a_parent_that_is_below_when_set_then_it_is_refused() {
        desk.run(new SetParent(event("Attack"), "Contact"));
        assertThat(ids(desk.session.types().roles("Attack")))
                .containsExactly("Participant", "Time", "Target", "Instrument");
        refused(new SetParent(event("Contact"), "Attack"), "which is below it");
        refused(new SetParent(event("Contact"), "Contact"), "which is below it");
        desk.run(new SetParent(event("Attack"), ""));
        desk.run(new SetAbstract(event("Attack"), true));
        assertThat(event("Attack").isAbstract()).isTrue();
    }

    @Test
    void given_fillers_and_numbers_when_set_then_only_known_types_and_sound_numbers_are_taken() {
        Role host = role("Meet", "Host");
        desk.run(new SetFillers(host, List.of(TypeChoice.parse("entity:Group"), TypeChoice.parse("event"))));
        assertThat(host.getFillerTypes()).hasSize(2);
        refused(new SetFillers(host, List.of(TypeChoice.parse("value:Nothing"))), "no value type Nothing");
        refused(new SetFillers(host, List.of(TypeChoice.parse("time:Money"))), "no time type Money");
        desk.run(new SetCardinality(host, 1, -1));
        refused(new SetCardinality(host, 2, 1), "no number of fillers");
        refused(new SetCardinality(host, 0, 0), "no number of fillers");
        refused(new SetCardinality(host, -1, 1), "no number of fillers");
    }

    @Test
    void given_a_default_when_set_then_it_is_a_value_that_the_attribute_may_have() {
        AttributeDefinition realis = attribute("Realis");
        desk.run(new SetDefaultValue(realis, "Other"));
        refused(new SetDefaultValue(realis, "Perhaps"), "is no value of Realis");
        desk.run(new SetAttributeKind(realis, AttributeKind.NUMBER));
        assertThat(realis.getDefaultValue()).isNull();
        refused(new SetDefaultValue(realis, "much"), "is no value");
        desk.run(new SetDefaultValue(realis, "1.5"));
        desk.run(new SetDefaultValue(realis, ""));
    }

    @Test
    void given_a_relation_when_its_ends_and_logic_are_set_then_they_are_checked() {
        RelationType before = desk.session.types().relationType("Before").orElseThrow();
        desk.run(new SetRelationEnds(before, List.of(), List.of(TypeChoice.parse("entity:Person"))));
        assertThat(before.getSourceTypes()).isEmpty();
        refused(new SetRelationEnds(before, List.of(TypeChoice.parse("event:Nothing")), List.of()), "no event type");
        desk.run(new NameRelationEnds(before, "Earlier", ""));
        refused(new NameRelationEnds(before, "two words", ""), "cannot be an id");
        desk.run(new SetRelationLogic(before, true, true));
        assertThat(before.isSymmetric() && before.isTransitive()).isTrue();
    }

    @Test
    void given_a_new_version_when_set_then_layers_of_the_old_one_are_still_up_to_date() {
        desk.run(new SetSchemaVersion("2.0"));
        assertThat(schema().getVersion()).isEqualTo("2.0");
        assertThat(SchemaHistory.of(schema()).lacking("1.0").orElseThrow())
                .extracting("operation")
                .containsExactly("version");
        refused(new SetSchemaVersion("1.0"), "had the version 1.0 before");
        refused(new SetSchemaVersion("2.0+1"), "is no version");
    }

    @Test
    void given_an_element_that_is_gone_when_changed_then_it_is_refused() {
        AnnotationType gone = event("Call");
        desk.run(new RemoveElement(gone));
        refused(new SetColor(gone, "#000000"), "no longer there");
        EventType replaced = event("Meet");
        desk.session.execute(new ReplaceSchema(RichCorpus.schema()));
        refused(new AddRole(replaced, "Guest"), "no longer there");
    }
}
