package org.peristiwa.schemas.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributeKind;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.FillerType;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaElement;

/** Whatever the schema names, it has; and no two things in it have one name. */
class SchemaReferencesTest {

    private final Schema schema = ModelFiles.pack();

    private Map<String, List<? extends AnnotationType>> kinds() {
        Map<String, List<? extends AnnotationType>> kinds = new LinkedHashMap<>();
        kinds.put("entity", schema.getEntityTypes());
        kinds.put("value", schema.getValueTypes());
        kinds.put("event", schema.getEventTypes());
        kinds.put("relation", schema.getRelationTypes());
        return kinds;
    }

    private List<AnnotationType> types() {
        return kinds().values().stream().<AnnotationType>flatMap(List::stream).toList();
    }

    private static Set<String> ids(List<? extends SchemaElement> elements) {
        return elements.stream().map(SchemaElement::getId).collect(Collectors.toSet());
    }

    @Test
    void given_about_thirty_event_types_when_counted_then_those_of_diplomacy_are_among_them() {
        List<String> concrete = schema.getEventTypes().stream()
                .filter(type -> !type.isAbstract())
                .map(SchemaElement::getId)
                .toList();

        assertThat(concrete).hasSizeBetween(28, 36);
        assertThat(concrete)
                .contains(
                        "Contact.Meet",
                        "Contact.Visit",
                        "Contact.Negotiate",
                        "Contact.ExchangeMessage",
                        "Contact.SignAgreement",
                        "Communication.Statement",
                        "Policy.Sanction",
                        "Policy.ImposeRestriction",
                        "Policy.LiftRestriction",
                        "Personnel.Appoint");
    }

    @Test
    void given_all_ids_when_written_as_a_narrow_format_writes_them_then_they_stay_apart() {
        // brat knows letters, digits, _ and - only, and keeps all kinds in one set of names.
        List<String> narrow = Stream.concat(types().stream(), schema.getAttributes().stream())
                .map(element -> element.getId().replace('.', '_').toLowerCase(Locale.ROOT))
                .toList();

        assertThat(narrow).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9_]+"));
    }

    @Test
    void given_a_parent_when_followed_then_it_is_there_and_the_way_up_ends() {
        kinds().values().forEach(SchemaReferencesTest::parentsEnd);
    }

    private static void parentsEnd(List<? extends AnnotationType> types) {
        Map<String, AnnotationType> byId = new HashMap<>();
        types.forEach(type -> byId.put(type.getId(), type));
        for (AnnotationType type : types) {
            Set<String> seen = new HashSet<>();
            for (AnnotationType at = type; at.getParent() != null; at = byId.get(at.getParent())) {
                assertThat(byId).containsKey(at.getParent());
                assertThat(seen.add(at.getId()))
                        .as("a ring above %s", type.getId())
                        .isTrue();
            }
        }
    }

    @Test
    void given_a_role_when_read_then_its_fillers_exist_and_its_bounds_make_sense() {
        for (EventType type : schema.getEventTypes()) {
            for (Role role : type.getRoles()) {
                assertThat(role.getFillerTypes()).as(role.getId()).isNotEmpty();
                role.getFillerTypes().forEach(this::exists);
                assertThat(role.getLower()).isBetween(0, 1);
                assertThat(role.getUpper()).isIn(1, -1);
            }
        }
    }

    @Test
    void given_a_relation_when_read_then_what_it_ties_exists() {
        for (RelationType type : schema.getRelationTypes()) {
            assertThat(type.getSourceTypes()).isNotEmpty().allSatisfy(this::exists);
            assertThat(type.getTargetTypes()).isNotEmpty().allSatisfy(this::exists);
        }
    }

    private void exists(FillerType filler) {
        if (filler.getType() == null) {
            return;
        }
        Set<String> known =
                switch (filler.getKind()) {
                    case ENTITY -> ids(schema.getEntityTypes());
                    case EVENT -> ids(schema.getEventTypes());
                    case VALUE, TIME ->
                        schema.getValueTypes().stream()
                                .filter(type -> type.isTime()
                                        == filler.getKind().getLiteral().equals("time"))
                                .map(SchemaElement::getId)
                                .collect(Collectors.toSet());
                };
        assertThat(known).contains(filler.getType());
    }

    @Test
    void given_roles_with_the_inherited_ones_when_compared_then_ids_and_keys_are_unique() {
        Map<String, EventType> byId = new HashMap<>();
        schema.getEventTypes().forEach(type -> byId.put(type.getId(), type));
        for (EventType type : schema.getEventTypes()) {
            List<Role> roles = new ArrayList<>();
            for (EventType at = type; at != null; at = byId.get(at.getParent())) {
                roles.addAll(at.getRoles());
            }
            assertThat(roles).extracting(Role::getId).doesNotHaveDuplicates();
            assertThat(roles).extracting(Role::getShortcut).doesNotHaveDuplicates();
        }
    }

    @Test
    void given_a_shortcut_when_pressed_then_it_means_one_type_of_its_kind() {
        kinds().forEach((kind, types) -> assertThat(
                        types.stream().map(SchemaElement::getShortcut).filter(key -> key != null))
                .as(kind)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z0-9]")));
        assertThat(types())
                .filteredOn(AnnotationType::isAbstract)
                .allMatch(type -> type.getShortcut() == null, "an abstract type is not offered");
    }

    @Test
    void given_an_attribute_when_carried_then_it_is_defined_and_its_default_is_one_of_its_options() {
        Set<String> defined = ids(schema.getAttributes());
        types().forEach(type -> assertThat(defined).containsAll(type.getAttributes()));
        schema.getEventTypes().stream()
                .flatMap(type -> type.getRoles().stream())
                .forEach(role -> assertThat(defined).containsAll(role.getAttributes()));
        for (AttributeDefinition attribute : schema.getAttributes()) {
            if (attribute.getKind() == AttributeKind.ONE_OF) {
                assertThat(ids(attribute.getOptions())).contains(attribute.getDefaultValue());
            }
            assertThat(attribute.getOptions()).extracting(SchemaElement::getId).doesNotHaveDuplicates();
        }
        assertThat(defined).contains("Realis", "Polarity", "Tense", "Genericity");
    }
}
