package org.peristiwa.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The program knows no schema: no code outside the schema packs, the tests and the benchmarks names a type of one. */
class TypeNamesTest {

    private static final Path BUNDLES = Path.of("..");

    /** Types of events and entities. Words such as {@code BEFORE}, ids of relations or times, are other standards' words, too. */
    private static final Pattern TYPE = Pattern.compile("<(?:eventTypes|entityTypes)\\s[^>]*?\\bid=\"([^\"]+)\"");

    /** Words that are an id of some schema by chance: what an option's value is called, and WikiEvents' own word for no type. */
    private static final Set<String> BY_CHANCE =
            Set.of("ExportChoices.java: STATE", "StateCommand.java: STATE", "WikiEventsExporter.java: UNK");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    @Test
    void given_the_types_of_all_schema_packs_when_the_code_is_searched_then_no_literal_is_one_of_them()
            throws IOException {
        Set<String> types = new TreeSet<>();
        for (Path schema : files(name -> name.startsWith("org.peristiwa.schemas."), ".peristiwa-schema")) {
            TYPE.matcher(Files.readString(schema)).results().forEach(type -> types.add(type.group(1)));
        }
        assertThat(types).hasSizeGreaterThan(20);
        Set<String> offences = new TreeSet<>();
        for (Path source : files(TypeNamesTest::isOfTheProgram, ".java")) {
            String code = COMMENT.matcher(Files.readString(source)).replaceAll("");
            for (Matcher literal = LITERAL.matcher(code); literal.find(); ) {
                if (types.contains(literal.group(1))) {
                    offences.add(source.getFileName() + ": " + literal.group(1));
                }
            }
        }
        assertThat(offences).containsExactlyInAnyOrderElementsOf(BY_CHANCE);
    }

    private static boolean isOfTheProgram(String bundle) {
        return Stream.of(".schemas.", ".tests.", ".benchmarks").noneMatch(bundle::contains);
    }

    private static List<Path> files(Predicate<String> bundle, String ending) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            for (Path one : bundles.filter(
                            path -> bundle.test(path.getFileName().toString()))
                    .sorted()
                    .toList()) {
                Path main = one.resolve("src/main");
                if (Files.isDirectory(main)) {
                    try (Stream<Path> all = Files.walk(main)) {
                        all.filter(file -> file.toString().endsWith(ending)).forEach(found::add);
                    }
                }
            }
        }
        return found;
    }
}
