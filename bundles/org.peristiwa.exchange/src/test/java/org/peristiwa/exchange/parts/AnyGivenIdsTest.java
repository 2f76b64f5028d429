package org.peristiwa.exchange.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.peristiwa.edit.ArticleIds;
import org.peristiwa.shelf.Shelf;

/** Whatever articles are called: each gets an id that none has, and the one that its name comes to where that is free. */
class AnyGivenIdsTest {

    @Provide
    Arbitrary<List<String>> names() {
        Arbitrary<String> few = Arbitraries.of("rapat", "Rapat", "rapat-2", "RAPAT", "rapat 2", "çay", "", "con");
        Arbitrary<String> many = Arbitraries.integers().between(0, 400).map(number -> "berita-" + number);
        return Arbitraries.oneOf(few, many).list().ofMaxSize(600);
    }

    @Property(tries = 100)
    void given_names_then_ids_are_those_that_a_set_would_give(
            @ForAll("names") List<String> names, @ForAll @IntRange(max = 1000) int atHand) {
        GivenIds given = new GivenIds(new Shelf(atHand));
        Set<String> taken = new HashSet<>();
        List<String> expected = new ArrayList<>();
        for (String name : names) {
            String id = ArticleIds.like(name, any -> taken.contains(any.toLowerCase(Locale.ROOT)));
            taken.add(id.toLowerCase(Locale.ROOT));
            expected.add(id);
        }
        assertThat(names.stream().map(given::like).toList()).isEqualTo(expected);
    }
}
