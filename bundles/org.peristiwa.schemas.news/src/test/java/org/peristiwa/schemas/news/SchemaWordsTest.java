package org.peristiwa.schemas.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.model.schema.Text;

/** Everything has words in both languages, and a colour that can be seen. */
class SchemaWordsTest {

    private final Schema schema = ModelFiles.pack();

    private List<AnnotationType> types() {
        List<AnnotationType> types = new ArrayList<>(schema.getEntityTypes());
        types.addAll(schema.getValueTypes());
        types.addAll(schema.getEventTypes());
        types.addAll(schema.getRelationTypes());
        return types;
    }

    private List<SchemaElement> elements() {
        List<SchemaElement> elements = new ArrayList<>(types());
        schema.getEventTypes().forEach(type -> elements.addAll(type.getRoles()));
        schema.getAttributes().forEach(attribute -> {
            elements.add(attribute);
            elements.addAll(attribute.getOptions());
        });
        return elements;
    }

    private static List<String> in(String language, List<Text> texts) {
        return texts.stream()
                .filter(text -> text.getLanguage().equals(language))
                .map(Text::getContent)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void given_a_language_when_any_element_is_shown_then_it_has_one_label_and_a_guideline(String language) {
        assertThat(in(language, schema.getLabels())).hasSize(1);
        assertThat(in(language, schema.getGuidelines())).hasSize(1);
        assertThat(elements()).allSatisfy(element -> {
            assertThat(in(language, element.getLabels()))
                    .as("label of %s", element.getId())
                    .hasSize(1)
                    .allMatch(label -> !label.isBlank());
            assertThat(in(language, element.getGuidelines()))
                    .as("guideline of %s", element.getId())
                    .hasSize(1)
                    .allMatch(guideline -> guideline.length() > 4);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void given_a_language_when_a_type_is_explained_then_one_paragraph_and_an_example_follow(String language) {
        assertThat(types()).allSatisfy(type -> {
            String[] parts = in(language, type.getGuidelines()).get(0).split("\n\n> ", -1);
            assertThat(parts).as(type.getId()).hasSize(2);
            assertThat(parts[0]).doesNotContain("\n");
            assertThat(parts[1]).containsPattern("\\[.+\\]|\\*\\*.+\\*\\*");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void given_a_language_when_types_are_listed_then_no_two_of_a_kind_look_the_same(String language) {
        for (List<? extends SchemaElement> kind : List.of(
                schema.getEntityTypes(),
                schema.getValueTypes(),
                schema.getEventTypes(),
                schema.getRelationTypes(),
                schema.getAttributes())) {
            assertThat(kind)
                    .extracting(element -> in(language, element.getLabels()).get(0))
                    .doesNotHaveDuplicates();
            assertThat(kind.stream().flatMap(element -> in(language, element.getAbbreviations()).stream()))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void given_a_language_when_lines_are_crowded_then_the_roles_of_a_type_abbreviate_apart(String language) {
        for (EventType type : schema.getEventTypes()) {
            assertThat(type.getRoles().stream().flatMap(role -> in(language, role.getAbbreviations()).stream()))
                    .as(type.getId())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void given_abbreviations_when_read_in_order_then_they_get_shorter() {
        for (SchemaElement element : elements()) {
            for (String language : List.of("en", "id")) {
                List<Integer> lengths = in(language, element.getAbbreviations()).stream()
                        .map(String::length)
                        .toList();
                assertThat(lengths).as(element.getId()).isNotEmpty();
                assertThat(lengths).as(element.getId()).isSortedAccordingTo((a, b) -> b - a);
            }
        }
    }

    @Test
    void given_a_family_of_events_when_drawn_then_it_has_one_colour_and_its_own() {
        Map<String, Set<String>> colours = new HashMap<>();
        schema.getEventTypes()
                .forEach(type -> colours.computeIfAbsent(type.getId().split("\\.", 2)[0], family -> new HashSet<>())
                        .add(type.getColor()));

        assertThat(colours).allSatisfy((family, used) -> assertThat(used).hasSize(1));
        assertThat(colours.values().stream().flatMap(Set::stream)).doesNotHaveDuplicates();
    }

    @Test
    void given_a_colour_when_drawn_on_white_or_near_black_then_its_contrast_is_three_to_one() {
        assertThat(types()).allSatisfy(type -> {
            double luminance = luminance(type.getColor());
            assertThat(1.05 / (luminance + 0.05)).as(type.getId()).isGreaterThan(3);
            assertThat((luminance + 0.05) / (luminance("#1e1e1e") + 0.05))
                    .as(type.getId())
                    .isGreaterThan(3);
        });
    }

    /** Relative luminance, 0 to 1. Source: WCAG 2.1. */
    private static double luminance(String colour) {
        assertThat(colour).matches("#[0-9a-f]{6}");
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double c = (channel & 0xff) / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
