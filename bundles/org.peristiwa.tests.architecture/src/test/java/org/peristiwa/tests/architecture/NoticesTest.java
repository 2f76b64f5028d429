package org.peristiwa.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every library has a licence that we know, and none of those that are handed out is under the GPL. */
class NoticesTest {

    private static final Path TOP = Path.of("../..");
    private static final Pattern DEPENDENCY =
            Pattern.compile("<dependency>\\s*<groupId>(.*?)</groupId>\\s*<artifactId>(.*?)</artifactId>");
    private static final Pattern ROW = Pattern.compile("\\| (\\S+:\\S+) \\| ([^|]+) \\|");
    private static final List<String> WELCOME = List.of(
            "Apache-2.0",
            "Apache-2.0, W3C",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "EPL-2.0",
            "MIT",
            "MPL-2.0",
            "Unicode-3.0");

    @Test
    void given_a_library_of_the_target_platform_then_its_licence_is_named() throws IOException {
        List<String> libraries = DEPENDENCY
                .matcher(Files.readString(TOP.resolve("target-platform/pom.xml")))
                .results()
                .map(library -> library.group(1) + ":" + library.group(2))
                .filter(library -> !library.startsWith("org.peristiwa:"))
                .toList();
        assertThat(Stream.concat(rows(0), rows(1)).map(row -> row.group(1))).containsAll(libraries);
    }

    @Test
    void given_a_licence_then_it_is_one_that_the_product_may_carry() throws IOException {
        assertThat(rows(0)).isNotEmpty().allSatisfy(row -> assertThat(WELCOME).contains(row.group(2)));
    }

    @Test
    void given_a_library_of_the_benchmarks_then_it_may_also_be_under_the_gpl_with_its_exception() throws IOException {
        assertThat(rows(1)).isNotEmpty().allSatisfy(row -> assertThat(row.group(2))
                .isIn("Apache-2.0", "GPL-2.0 with Classpath-exception"));
    }

    /** The rows of the product and its tests, or, as part 1, those of what stays at home. */
    private static Stream<MatchResult> rows(int part) throws IOException {
        String[] parts = Files.readString(TOP.resolve("THIRD-PARTY.md")).split("\nOnly the benchmarks use", -1);
        assertThat(parts).hasSize(2);
        return ROW.matcher(parts[part]).results();
    }
}
