package org.peristiwa.exchange.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.peristiwa.shelf.Shelf;

/** Whatever files there are, they come in the order of their paths, whether they are kept in memory or not. */
class AnyFilesTest {

    /** Of ASCII, of what comes behind surrogates in UTF-16, and of what surrogates stand for. */
    private static final List<String> LETTERS =
            List.of("a", "b", "-", "B", "é", "\uE000", "\uFFFD", "\uFF21", "\uD835\uDC00");

    @Provide
    Arbitrary<Set<String>> names() {
        Arbitrary<String> stem =
                Arbitraries.of(LETTERS).list().ofMinSize(1).ofMaxSize(3).map(each -> String.join("", each));
        Arbitrary<String> folder = Arbitraries.oneOf(Arbitraries.just(""), stem.map(name -> name + "x/"));
        Arbitrary<String> file =
                stem.flatMap(name -> Arbitraries.of(".txt", ".json", ".md").map(ending -> name + ending));
        return folder.flatMap(above -> file.map(name -> above + name)).set().ofMaxSize(12);
    }

    private interface WithFolder {
        void see(Path folder) throws IOException;
    }

    private static void inFolder(Set<String> names, WithFolder action) throws IOException {
        Path folder = Files.createTempDirectory("files");
        try {
            for (String name : names) {
                Path file = folder.resolve(name);
                Files.createDirectories(file.getParent());
                Files.createFile(file);
            }
            action.see(folder);
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static List<Path> sorted(Path folder, List<String> endings) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> endings.stream().anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }

    @Property(tries = 100)
    void given_a_folder_then_its_files_come_as_if_they_were_sorted_in_memory(
            @ForAll("names") Set<String> names, @ForAll @IntRange(max = 5) int atHand) throws IOException {
        inFolder(names, folder -> {
            FilesInOrder found = new FilesInOrder(new Shelf(atHand));
            Path named = folder.resolve("named");
            found.add(named);
            boolean any = found.addFrom(folder, 2, file -> file.toString().endsWith(".txt"));

            List<Path> expected = new ArrayList<>(List.of(named));
            expected.addAll(sorted(folder, List.of(".txt")));
            assertThat(found).containsExactlyElementsOf(expected);
            assertThat(found.size()).isEqualTo(expected.size());
            assertThat(any).isEqualTo(expected.size() > 1);
        });
    }

    @Property(tries = 100)
    void given_files_of_annotators_then_those_of_one_name_are_one_part_and_parts_come_as_their_first_files_do(
            @ForAll("names") Set<String> names, @ForAll @IntRange(max = 5) int atHand) throws IOException {
        List<String> endings = List.of(".txt", ".json");
        names.add("a.txt");
        inFolder(names, folder -> {
            PartInputs inputs =
                    PartInputs.of(List.of(folder), endings, file -> !file.endsWith("b.txt"), new Shelf(atHand));

            List<String> order = new ArrayList<>();
            Map<String, Map<String, Path>> expected = new TreeMap<>();
            for (Path file : sorted(folder, endings)) {
                String name = file.getFileName().toString().replaceFirst("\\.(txt|json)$", "");
                if (!file.endsWith("b.txt")) {
                    Path below = folder.relativize(file);
                    String annotator =
                            below.getNameCount() == 1 ? "" : below.getName(0).toString();
                    if (!expected.containsKey(name)) {
                        order.add(name);
                    }
                    expected.computeIfAbsent(name, any -> new TreeMap<>()).put(annotator, file);
                }
            }
            assertThat(inputs).extracting(PartInputs.Part::name).containsExactlyElementsOf(order);
            assertThat(inputs.byName()).extracting(PartInputs.Part::name).containsExactlyElementsOf(expected.keySet());
            assertThat(inputs).allSatisfy(part -> assertThat(part.files()).isEqualTo(expected.get(part.name())));
        });
    }

    @Property(tries = 200)
    void given_paths_then_their_strings_have_their_order_and_lead_back(
            @ForAll("names") Set<String> one, @ForAll("names") Set<String> other) {
        WrittenPaths paths = new WrittenPaths();
        for (String left : one) {
            Path first = Path.of(left);
            assertThat(paths.read(paths.written(first))).isEqualTo(first);
            for (String right : other) {
                Path second = Path.of(right);
                assertThat(Integer.signum(paths.written(first).compareTo(paths.written(second))))
                        .isEqualTo(Integer.signum(first.compareTo(second)));
            }
        }
    }
}
