package org.peristiwa.exchange.uima;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.peristiwa.exchange.jsonl.JsonPlace;

/** Whatever numbers a file gives its structures, each is found by its own, and no second one gets it. */
class AnyNumbersTest {

    private static final JsonPlace SOMEWHERE = new JsonPlace(Path.of("a.xmi"), 1, 1);

    @Provide
    Arbitrary<List<Integer>> numbers() {
        Arbitrary<Integer> near = Arbitraries.integers().between(-3, 2_000);
        Arbitrary<Integer> far = Arbitraries.integers();
        return Arbitraries.frequencyOf(Tuple.of(5, near), Tuple.of(1, far))
                .list()
                .ofMaxSize(600);
    }

    @Property(tries = 200)
    void given_structures_when_looked_up_then_the_table_answers_as_a_map_does(
            @ForAll("numbers") List<Integer> numbers) {
        FsTable table = new FsTable();
        Map<Integer, RawFs> expected = new LinkedHashMap<>();
        for (int number : numbers) {
            RawFs structure = new RawFs(SOMEWHERE, number, Fs.ANNOTATION, 0);
            assertThat(table.add(structure)).isEqualTo(expected.putIfAbsent(number, structure) == null);
        }
        assertThat(table.all()).isEqualTo(new ArrayList<>(expected.values()));
        for (int number : numbers) {
            assertThat(table.get(number)).isSameAs(expected.get(number));
            assertThat(table.get(number ^ 1)).isSameAs(expected.get(number ^ 1));
        }
    }
}
