package org.peristiwa.tests.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributeKind;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaElement;

/** Bounds, keys and names make sense; that all that is named is there, the product's own rule sees to. */
class SchemaReferencesTest {

    static Stream<Schema> schemas() {
        return Packs.schemas();
    }

    private static Set<String> ids(List<? extends SchemaElement> elements) {
        return elements.stream().map(SchemaElement::getId).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void given_a_role_when_read_then_it_says_who_may_fill_it_and_its_bounds_make_sense(Schema schema) {
        assertThat(schema.getEventTypes()).flatExtracting(EventType::getRoles).allSatisfy(role -> {
            assertThat(role.getFillerTypes()).as(role.getId()).isNotEmpty();
            assertThat(role.getLower()).isBetween(0, 1);
            assertThat(role.getUpper()).isIn(1, -1);
        });
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void given_a_relation_when_read_then_it_says_what_it_ties(Schema schema) {
        for (RelationType type : schema.getRelationTypes()) {
            assertThat(type.getSourceTypes()).as(type.getId()).isNotEmpty();
            assertThat(type.getTargetTypes()).as(type.getId()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void given_an_event_type_when_its_roles_are_put_together_then_ids_and_keys_stay_apart(Schema schema) {
        SchemaView types = SchemaView.of(schema);
        for (EventType type : schema.getEventTypes()) {
            List<Role> roles = types.roles(type.getId());
            assertThat(roles).extracting(Role::getId).as(type.getId()).doesNotHaveDuplicates();
            assertThat(roles)
                    .extracting(Role::getShortcut)
                    .as(type.getId())
                    .filteredOn(key -> key != null)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void given_a_shortcut_when_pressed_then_it_means_one_type_of_its_kind(Schema schema) {
        Packs.kinds(schema).forEach((kind, types) -> assertThat(
                        types.stream().map(SchemaElement::getShortcut).filter(key -> key != null))
                .as(kind)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z0-9]")));
        assertThat(Packs.types(schema))
                .filteredOn(AnnotationType::isAbstract)
                .allMatch(type -> type.getShortcut() == null, "an abstract type is not offered");
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void given_an_attribute_when_it_is_one_of_some_options_then_its_default_is_among_them(Schema schema) {
        for (AttributeDefinition attribute : schema.getAttributes()) {
            if (attribute.getKind() == AttributeKind.ONE_OF) {
                assertThat(ids(attribute.getOptions())).contains(attribute.getDefaultValue());
            }
            assertThat(attribute.getOptions()).extracting(SchemaElement::getId).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void given_all_ids_when_read_then_they_have_only_signs_that_an_id_may_have(Schema schema) {
        assertThat(Packs.elements(schema))
                .extracting(SchemaElement::getId)
                .allMatch(id -> id.matches("[A-Za-z0-9_.:-]+"));
    }
}
