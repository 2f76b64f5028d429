package org.peristiwa.exchange.brat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Ids and names that come again are found again, whatever they look like and wherever in a line they stand. */
class AnyIdsTest {

    @Provide
    Arbitrary<List<String>> words() {
        Arbitrary<String> numbered = Arbitraries.of("T", "E", "R", "A", "M", "N", "#", "X", "")
                .flatMap(letter -> Arbitraries.integers().between(0, 500).map(number -> letter + number));
        Arbitrary<String> odd =
                Arbitraries.of("T01", "T", "*", "", "T99999999999999999999", "T2147483648", "Tα1", "E1a");
        return Arbitraries.oneOf(numbered, odd).list().ofMaxSize(200);
    }

    @Property
    void given_any_ids_when_looked_up_then_equal_ones_are_the_same_and_others_are_not(
            @ForAll("words") List<String> words, @ForAll @IntRange(max = 2000) int about) {
        AnnIds ids = new AnnIds(about);
        Map<String, AnnId> expected = new HashMap<>();
        for (String word : words) {
            AnnId found = ids.of("x " + word + " y", 2, 2 + word.length());
            assertThat(found).hasToString(word);
            assertThat(expected.computeIfAbsent(word, any -> found)).isSameAs(found);
        }
        assertThat(expected.values()).doesNotHaveDuplicates();
    }

    @Property
    void given_any_names_when_cut_out_then_each_is_what_stands_there(@ForAll("words") List<String> words) {
        RepeatedNames names = new RepeatedNames();
        for (String word : words) {
            assertThat(names.of("x " + word + " y", 2, 2 + word.length())).isEqualTo(word);
        }
    }
}
