package org.peristiwa.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** What a shelf promises of its tables and sets, whether they are in memory or in its file. */
class ShelfTest {

    private static final int FEW = 3;

    @Test
    void given_more_entries_than_are_kept_at_hand_then_all_are_found_and_in_order() {
        try (Shelf shelf = new Shelf(FEW)) {
            ShelvedMap<String, byte[]> rows = shelf.map();
            for (String key : List.of("d", "b", "e", "a", "c")) {
                assertThat(rows.put(key, key.repeat(2).getBytes(StandardCharsets.UTF_8)))
                        .isEmpty();
            }

            assertThat(rows.size()).isEqualTo(5);
            assertThat(rows.keys()).toIterable().containsExactly("a", "b", "c", "d", "e");
            assertThat(rows.get("b")).hasValueSatisfying(row -> assertThat(row).containsExactly('b', 'b'));
            assertThat(rows.keyAt(3)).isEqualTo("d");
            assertThat(rows.indexOf("d")).isEqualTo(3);
            assertThat(rows.keyBefore("b")).contains("a");
            assertThat(rows.keyBefore("a")).isEmpty();
            assertThat(rows.keyFrom("bb")).contains("c");
            assertThat(rows.get("x")).isEmpty();
        }
    }

    @Test
    void given_a_hundred_thousand_entries_then_each_is_where_it_was_put() {
        try (Shelf shelf = new Shelf(FEW)) {
            ShelvedMap<Long, String> rows = shelf.map();
            for (long n = 0; n < 100_000; n++) {
                rows.put(n * 7919 % 100_003, "row " + n);
            }

            for (long n = 0; n < 100_000; n++) {
                assertThat(rows.get(n * 7919 % 100_003)).contains("row " + n);
            }
        }
    }

    @Test
    void given_a_set_when_it_changes_while_it_is_gone_through_then_what_stands_further_on_is_as_it_is_by_then() {
        try (Shelf shelf = new Shelf(FEW)) {
            ShelvedSet<String> set = shelf.set();
            set.addAll(List.of("a", "b", "c", "e"));
            Iterator<String> walk = set.iterator();
            walk.next();

            set.remove("c");
            set.add("d");

            assertThat(walk).toIterable().containsExactly("b", "d", "e");
        }
    }

    @Test
    void given_what_a_set_holds_now_then_nobody_writes_it_and_a_short_one_stays_as_it_was() {
        try (Shelf shelf = new Shelf(FEW)) {
            ShelvedSet<String> set = shelf.set();
            set.add("a");
            var now = set.now();

            set.add("b");

            assertThat(now).containsExactly("a");
            assertThatThrownBy(() -> now.add("c")).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void given_nothing_in_a_set_then_it_has_no_first_and_no_last() {
        try (Shelf shelf = new Shelf(0)) {
            ShelvedSet<String> set = shelf.set();
            assertThatThrownBy(set::first).isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(set::last).isInstanceOf(NoSuchElementException.class);

            set.add("a");
            set.clear();

            assertThat(set).isEmpty();
            assertThatThrownBy(set::first).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void given_two_shelves_when_one_is_closed_then_what_is_on_the_other_stays() {
        try (Shelf shelf = new Shelf(0)) {
            ShelvedMap<String, String> rows = shelf.map();
            rows.put("a", "b");

            try (Shelf another = new Shelf(0)) {
                another.set().add("a");
            }

            assertThat(rows.get("a")).contains("b");
        }
    }

    @Test
    void given_a_shelf_that_is_closed_then_no_table_is_put_on_it_any_more() {
        Shelf shelf = new Shelf(0);
        ShelvedMap<String, String> rows = shelf.map();
        shelf.close();

        assertThatIllegalStateException().isThrownBy(() -> rows.put("a", "b")).withMessageContaining("closed");
    }
}
