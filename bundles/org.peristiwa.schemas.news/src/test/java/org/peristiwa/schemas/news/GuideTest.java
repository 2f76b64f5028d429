package org.peristiwa.schemas.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;

/** The user guide's page on the pack says what the pack says. */
class GuideTest {

    private final Schema schema = ModelFiles.pack();
    private final SchemaView types = SchemaView.of(schema);

    /** The rows of the page's tables by what their first cell names. */
    private static Map<String, List<String>> rows() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("..", "..", "docs", "guide", "news-events.md"))) {
            return lines.filter(line -> line.startsWith("| `"))
                    .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ")))
                    .collect(Collectors.toMap(row -> row.get(0).replace("`", ""), Function.identity(), (a, b) -> a));
        }
    }

    @Test
    void given_the_page_when_read_then_every_type_that_is_offered_has_a_row_with_its_label_and_key()
            throws IOException {
        Map<String, List<String>> rows = rows();
        List<AnnotationType> offered = new ArrayList<>(schema.getEntityTypes());
        offered.addAll(schema.getValueTypes());
        offered.addAll(schema.getEventTypes());

        assertThat(offered).filteredOn(type -> !type.isAbstract()).allSatisfy(type -> assertThat(
                        rows.get(type.getId()).subList(1, 4))
                .containsExactly(
                        type.getLabels().get(0).getContent(),
                        type.getLabels().get(1).getContent(),
                        type.getShortcut()));
        assertThat(schema.getRelationTypes())
                .filteredOn(type -> !type.isAbstract())
                .allMatch(type -> rows.containsKey(type.getId()));
        assertThat(schema.getAttributes()).allMatch(attribute -> rows.containsKey(attribute.getId()));
    }

    @Test
    void given_an_event_type_when_its_row_is_read_then_roles_stand_in_schema_order_and_required_ones_are_bold()
            throws IOException {
        Map<String, List<String>> rows = rows();
        for (EventType type : schema.getEventTypes()) {
            if (!type.isAbstract()) {
                assertThat(rows.get(type.getId()).get(4))
                        .isEqualTo(types.roles(type.getId()).stream()
                                .map(GuideTest::written)
                                .collect(Collectors.joining(", ")));
            }
        }
    }

    private static String written(Role role) {
        String name = role.getLower() > 0 ? "**" + role.getId() + "**" : role.getId();
        return role.getUpper() == 1 ? name + "¹" : name;
    }
}
