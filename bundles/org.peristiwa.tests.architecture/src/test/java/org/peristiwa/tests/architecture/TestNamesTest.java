package org.peristiwa.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No test is left out without a word: the build runs the classes of {@code src/test/java} that are named {@code …Test}. */
class TestNamesTest {

    private static final Pattern TEST = Pattern.compile(
            "^\\s*@(Test|ParameterizedTest|RepeatedTest|TestFactory|Property|Example|FuzzTest)\\b", Pattern.MULTILINE);

    private static final Pattern ABSTRACT =
            Pattern.compile("^(public )?(abstract class|interface) ", Pattern.MULTILINE);

    @Test
    void given_a_class_with_tests_of_its_own_then_its_name_lets_the_build_run_it() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of(".."))) {
            assertThat(sources.filter(file -> file.toString().replace('\\', '/').contains("/src/test/java/"))
                            .filter(file -> file.toString().endsWith(".java"))
                            .filter(TestNamesTest::hasTests)
                            .map(file -> file.getFileName().toString()))
                    .hasSizeGreaterThan(100)
                    .allMatch(name -> name.endsWith("Test.java"));
        }
    }

    private static boolean hasTests(Path file) {
        try {
            String code = Files.readString(file);
            return TEST.matcher(code).find() && !ABSTRACT.matcher(code).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
