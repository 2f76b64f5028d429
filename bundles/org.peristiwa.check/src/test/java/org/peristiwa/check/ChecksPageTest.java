package org.peristiwa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The user guide lists every rule, as bad as it is by itself. */
class ChecksPageTest {

    @Test
    void given_the_page_when_read_then_each_rule_has_a_row_with_its_severity_and_no_other_rule_has()
            throws IOException {
        List<String> rows = Files.readAllLines(Path.of("..", "..", "docs", "guide", "checks.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.replaceAll("^\\| `([^`]*)` \\| (\\w+) .*", "$1 $2"))
                .toList();
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(AllRules.list().stream()
                        .map(rule -> rule.id() + " "
                                + (rule.onByDefault() ? rule.defaultSeverity().word() : "off"))
                        .toList());
    }
}
