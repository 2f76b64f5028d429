package org.peristiwa.tests.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peristiwa.tests.schemas.Packs.LANGUAGES;
import static org.peristiwa.tests.schemas.Packs.in;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.GuidelineRule;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaElement;

/** Everything has words in both languages, in the schema and in the user guide. */
class SchemaWordsTest {

    static Stream<Schema> schemas() {
        return Packs.schemas();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void given_a_language_when_any_element_is_shown_then_it_has_one_label_and_a_guideline(Schema schema) {
        for (String language : LANGUAGES) {
            assertThat(in(language, schema.getLabels())).hasSize(1);
            assertThat(in(language, schema.getGuidelines())).hasSize(1);
            assertThat(Packs.elements(schema)).allSatisfy(element -> {
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
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void given_a_rule_of_the_guidelines_when_shown_then_it_has_a_label_and_a_message(Schema schema) {
        for (GuidelineRule rule : schema.getRules()) {
            for (String language : LANGUAGES) {
                assertThat(in(language, rule.getLabels())).as(rule.getId()).hasSize(1);
                assertThat(in(language, rule.getMessages())).as(rule.getId()).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void given_a_language_when_a_type_is_explained_then_one_paragraph_and_an_example_follow(Schema schema) {
        for (String language : LANGUAGES) {
            assertThat(Packs.types(schema)).allSatisfy(type -> {
                String[] parts = in(language, type.getGuidelines()).get(0).split("\n\n> ", -1);
                assertThat(parts).as(type.getId()).hasSize(2);
                assertThat(parts[0]).doesNotContain("\n");
                assertThat(parts[1]).containsPattern("\\[.+\\]|\\*\\*.+\\*\\*");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void given_a_language_when_types_are_listed_then_no_two_of_a_kind_look_the_same(Schema schema) {
        Stream<List<? extends SchemaElement>> kinds =
                Stream.concat(Packs.kinds(schema).values().stream(), Stream.of(schema.getAttributes()));
        kinds.forEach(kind -> LANGUAGES.forEach(language -> {
            assertThat(kind)
                    .extracting(element -> in(language, element.getLabels()).get(0))
                    .doesNotHaveDuplicates();
            assertThat(kind.stream().flatMap(element -> in(language, element.getAbbreviations()).stream()))
                    .doesNotHaveDuplicates();
        }));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void given_a_language_when_lines_are_crowded_then_the_roles_of_a_type_abbreviate_apart(Schema schema) {
        SchemaView types = SchemaView.of(schema);
        for (EventType type : schema.getEventTypes()) {
            for (String language : LANGUAGES) {
                assertThat(types.roles(type.getId()).stream()
                                .flatMap(role -> in(language, role.getAbbreviations()).stream()))
                        .as(type.getId())
                        .doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void given_abbreviations_when_read_in_order_then_they_get_shorter(Schema schema) {
        for (SchemaElement element : Packs.elements(schema)) {
            for (String language : LANGUAGES) {
                assertThat(in(language, element.getAbbreviations()).stream().map(String::length))
                        .as(element.getId())
                        .isNotEmpty()
                        .isSortedAccordingTo((a, b) -> b - a);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void given_the_guides_page_on_a_pack_when_read_then_every_type_has_a_row_with_its_labels(Schema schema)
            throws IOException {
        Path page = Path.of("..", "..", "docs", "guide", schema.getId() + ".md");
        List<List<String>> rows;
        try (Stream<String> lines = Files.lines(page)) {
            rows = lines.filter(line -> line.startsWith("| `"))
                    .map(line -> List.of(line.split(" \\| |\\| | \\|$", -1)))
                    .toList();
        }
        assertThat(Packs.types(schema))
                .filteredOn(type -> !type.isAbstract())
                .allSatisfy(type -> assertThat(rows).as(type.getId()).anyMatch(row -> names(row, type)));
    }

    /** A relation may say in its row what it ties instead of what it is called. */
    private static boolean names(List<String> row, AnnotationType type) {
        return row.get(1).equals("`" + type.getId() + "`")
                && (type instanceof RelationType || row.subList(2, 4).equals(labels(type)));
    }

    private static List<String> labels(AnnotationType type) {
        return LANGUAGES.stream()
                .map(language -> in(language, type.getLabels()).get(0))
                .toList();
    }
}
