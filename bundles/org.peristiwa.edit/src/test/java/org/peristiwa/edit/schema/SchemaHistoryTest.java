package org.peristiwa.edit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.peristiwa.model.schema.Migration;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaFactory;

/** Which migrations a version has behind it, and which it lacks. */
class SchemaHistoryTest {

    private final Schema schema = SchemaFactory.eINSTANCE.createSchema();

    private void migration(String operation, @Nullable String from, String to) {
        Migration migration = SchemaFactory.eINSTANCE.createMigration();
        migration.setOperation(operation);
        migration.setFromVersion(from);
        migration.setToVersion(to);
        schema.getMigrations().add(migration);
        schema.setVersion(to);
    }

    private Optional<List<String>> lacking(@Nullable String version) {
        return SchemaHistory.of(schema).lacking(version).map(migrations -> migrations.stream()
                .map(Migration::getOperation)
                .toList());
    }

    @Test
    void given_a_row_of_migrations_when_asked_then_a_version_lacks_what_came_after_it() {
        migration("one", "1.0", "1.0+1");
        migration("two", "1.0+1", "1.0+2");
        assertThat(lacking("1.0")).contains(List.of("one", "two"));
        assertThat(lacking("1.0+1")).contains(List.of("two"));
        assertThat(lacking("1.0+2")).contains(List.of());
        assertThat(lacking(null)).contains(List.of("one", "two"));
        assertThat(lacking("0.9")).isEmpty();
        assertThat(lacking("1.0+3")).isEmpty();
    }

    @Test
    void given_two_rows_put_one_after_the_other_when_asked_then_each_ones_layers_lack_the_others() {
        migration("hers", "1.0", "1.0+1.aaaaaa");
        migration("his", "1.0", "1.0+1.bbbbbb");
        migration("his second", "1.0+1.bbbbbb", "1.0+2.cccccc");
        schema.setVersion("1.1");
        assertThat(lacking("1.0+1.aaaaaa")).contains(List.of("his", "his second"));
        assertThat(lacking("1.0+1.bbbbbb")).contains(List.of("hers", "his second"));
        assertThat(lacking("1.0+2.cccccc")).contains(List.of("hers"));
        assertThat(lacking("1.0")).contains(List.of("hers", "his", "his second"));
        migration("later", "1.1", "1.1+4.dddddd");
        assertThat(lacking("1.1")).contains(List.of("later"));
        assertThat(lacking("1.0+2.cccccc")).contains(List.of("hers", "later"));
    }

    @Test
    void given_no_migrations_when_asked_then_only_the_present_version_is_known() {
        schema.setVersion("1.0");
        assertThat(lacking("1.0")).contains(List.of());
        assertThat(lacking("0.9")).isEmpty();
        assertThat(lacking(null)).contains(List.of());
    }

    @Test
    void given_a_schema_without_a_version_when_migrated_then_its_layers_without_one_lack_that() {
        migration("one", null, "0+1.aaaaaa");
        assertThat(lacking(null)).contains(List.of("one"));
        assertThat(lacking("0+1.aaaaaa")).contains(List.of());
    }

    @Test
    void given_versions_in_a_circle_when_asked_then_it_ends() {
        migration("to", "1", "2");
        migration("fro", "2", "1");
        schema.setVersion("3");
        assertThat(lacking("1")).contains(List.of());
    }

    @Test
    void given_what_was_done_when_the_next_version_is_made_then_it_counts_and_tells_apart() {
        schema.setVersion("1.0");
        SchemaHistory history = SchemaHistory.of(schema);
        String one = history.next("rename", List.of("event:A", "to=B"), "2026-03-01T08:30:00Z");
        assertThat(one).matches("1\\.0\\+1\\.[0-9a-f]{6}");
        assertThat(history.next("rename", List.of("event:A", "to=C"), "2026-03-01T08:30:00Z"))
                .isNotEqualTo(one);
        migration("rename", "1.0", one);
        assertThat(SchemaHistory.of(schema).next("x", List.of(), "2026-03-01T08:30:01Z"))
                .startsWith("1.0+2.");
        schema.setVersion(null);
        assertThat(SchemaHistory.of(schema).next("x", List.of(), "")).startsWith("0+2.");
    }
}
