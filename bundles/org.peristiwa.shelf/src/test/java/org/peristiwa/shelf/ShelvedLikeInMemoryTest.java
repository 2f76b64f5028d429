package org.peristiwa.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Whatever is done to them, a shelved table and set are what the platform's are. */
class ShelvedLikeInMemoryTest {

    @Property(tries = 200)
    void a_table_holds_what_a_tree_map_holds(
            @ForAll @IntRange(max = 5) int atHand,
            @ForAll @Size(max = 60) List<@CharRange(from = 'a', to = 'e') @StringLength(max = 2) String> keys) {
        TreeMap<String, Integer> expected = new TreeMap<>();
        try (Shelf shelf = new Shelf(atHand)) {
            ShelvedMap<String, Integer> table = shelf.map();
            for (int n = 0; n < keys.size(); n++) {
                String key = keys.get(n);
                if (n % 3 == 2) {
                    assertThat(table.remove(key).orElse(null)).isEqualTo(expected.remove(key));
                } else {
                    assertThat(table.put(key, n).orElse(null)).isEqualTo(expected.put(key, n));
                }
                assertThat(table.size()).isEqualTo(expected.size());
                assertThat(table.containsKey(key)).isEqualTo(expected.containsKey(key));
                assertThat(table.keyAfter(key).orElse(null)).isEqualTo(expected.higherKey(key));
                assertThat(table.keyBefore(key).orElse(null)).isEqualTo(expected.lowerKey(key));
                assertThat(table.keyFrom(key).orElse(null)).isEqualTo(expected.ceilingKey(key));
            }
            assertThat(table.keys()).toIterable().containsExactlyElementsOf(expected.keySet());
            int index = 0;
            for (String key : expected.keySet()) {
                assertThat(table.get(key)).contains(expected.get(key));
                assertThat(table.indexOf(key)).isEqualTo(index);
                assertThat(table.keyAt(index)).isEqualTo(key);
                index++;
            }
            assertThat(table.firstKey().isPresent()).isEqualTo(!expected.isEmpty());
            assertThat(table.lastKey().isPresent()).isEqualTo(!expected.isEmpty());
        }
    }

    @Property(tries = 200)
    void a_list_holds_what_an_array_list_holds(
            @ForAll @IntRange(max = 5) int atHand, @ForAll @Size(max = 20) List<@StringLength(max = 2) String> values) {
        try (Shelf shelf = new Shelf(atHand)) {
            ShelvedList<String> list = shelf.list();
            values.forEach(list::add);

            assertThat(list).containsExactlyElementsOf(values);
            assertThat(list.size()).isEqualTo(values.size());
            assertThat(list.isEmpty()).isEqualTo(values.isEmpty());
            for (int index = 0; index < values.size(); index++) {
                assertThat(list.get(index)).isEqualTo(values.get(index));
            }
            assertThatThrownBy(() -> list.get(values.size())).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Property(tries = 200)
    void a_set_holds_what_a_tree_set_holds(
            @ForAll @IntRange(max = 5) int atHand,
            @ForAll @Size(max = 60) List<@CharRange(from = 'a', to = 'e') @StringLength(max = 2) String> elements) {
        SortedSet<String> expected = new TreeSet<>();
        try (Shelf shelf = new Shelf(atHand)) {
            ShelvedSet<String> set = shelf.set();
            for (int n = 0; n < elements.size(); n++) {
                String element = elements.get(n);
                if (n % 3 == 2) {
                    assertThat(set.remove(element)).isEqualTo(expected.remove(element));
                } else {
                    assertThat(set.add(element)).isEqualTo(expected.add(element));
                }
                assertThat(set.contains(element)).isEqualTo(expected.contains(element));
                assertThat(set).containsExactlyElementsOf(expected);
                assertThat(set.headSet(element)).containsExactlyElementsOf(expected.headSet(element));
                assertThat(set.tailSet(element)).containsExactlyElementsOf(expected.tailSet(element));
                assertThat(set.subSet("b", "d")).containsExactlyElementsOf(expected.subSet("b", "d"));
            }
            assertThat(set.now()).isEqualTo(expected);
            if (!expected.isEmpty()) {
                assertThat(set.first()).isEqualTo(expected.first());
                assertThat(set.last()).isEqualTo(expected.last());
            }
            set.removeIf(element -> element.startsWith("a"));
            expected.removeIf(element -> element.startsWith("a"));
            assertThat(set).isEqualTo(expected);
        }
    }
}
