package org.peristiwa.ui.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EntryListTest {

    private final EntryList list = new EntryList();

    private static Entry entry(String id, int begin, String word, int number, Entry... parts) {
        return Entry.of(
                id, id, begin, Optional.empty(), List.of(Cell.words(word), Cell.number(number)), List.of(parts));
    }

    private void fill(Arrangement how, Entry... entries) {
        Map<String, Entry> all = new LinkedHashMap<>();
        for (Entry entry : entries) {
            all.put(entry.id(), entry);
        }
        list.fill(all, how, how.of(all.values()));
    }

    private List<String> shown() {
        return IntStream.range(0, list.lineCount())
                .mapToObj(i -> list.line(i).entry().id())
                .toList();
    }

    @Test
    void given_entries_then_they_stand_as_in_the_text_those_without_a_place_last() {
        fill(Arrangement.BY_TEXT, entry("a", 30, "x", 1), entry("b", -1, "x", 1), entry("c", 4, "x", 1));
        assertThat(shown()).containsExactly("c", "a", "b");
    }

    @Test
    void given_a_heading_when_clicked_thrice_then_up_then_down_then_as_in_the_text() {
        Arrangement up = Arrangement.BY_TEXT.clicked(1);
        Entry[] entries = {entry("a", 1, "x", 10), entry("b", 2, "x", 9), entry("c", 3, "x", 100)};
        fill(up, entries);
        assertThat(shown()).containsExactly("b", "a", "c");
        fill(up.clicked(1), entries);
        assertThat(shown()).containsExactly("c", "a", "b");
        assertThat(up.clicked(1).clicked(1)).isEqualTo(Arrangement.BY_TEXT);
    }

    @Test
    void given_empty_cells_when_sorted_then_they_come_last() {
        fill(Arrangement.BY_TEXT.clicked(0), entry("a", 1, "", 0), entry("b", 2, "Zaki", 0), entry("c", 3, "ani", 0));
        assertThat(shown()).containsExactly("c", "b", "a");
    }

    @Test
    void given_words_when_filtered_then_entries_with_all_of_them_are_shown_in_whatever_column() {
        fill(
                Arrangement.BY_TEXT.filtered(" MEET 7"),
                entry("a", 1, "Meet Jakarta", 7),
                entry("b", 2, "Meet Jakarta", 8),
                entry("c", 3, "Attack", 7));
        assertThat(shown()).containsExactly("a");
        assertThat(list.size()).isEqualTo(3);
    }

    @Test
    void given_parts_when_the_entry_is_opened_then_they_stand_below_it_and_are_found() {
        Entry part = entry("p", 5, "dia", 1);
        fill(Arrangement.BY_TEXT, entry("a", 1, "Sari", 2, part), entry("b", 2, "Wijaya", 1));
        assertThat(list.lineOf("p")).as("hidden: the row above it").isZero();
        list.toggle(list.line(0).entry());
        assertThat(shown()).containsExactly("a", "p", "b");
        assertThat(list.lineOf("p")).isEqualTo(1);
        assertThat(list.line(1).part()).isTrue();
        list.toggle(list.line(0).entry());
        assertThat(shown()).containsExactly("a", "b");
    }

    @Test
    void given_a_change_then_the_entry_moves_to_its_new_place_comes_or_goes() {
        fill(Arrangement.BY_TEXT.clicked(0).filtered("x"), entry("a", 1, "ax", 1), entry("b", 2, "bx", 1));
        list.change(Map.of("a", Optional.of(entry("a", 1, "cx", 1))));
        assertThat(shown()).containsExactly("b", "a");
        list.change(Map.of("a", Optional.of(entry("a", 1, "none", 1)), "d", Optional.of(entry("d", 9, "dx", 1))));
        assertThat(shown()).containsExactly("b", "d");
        list.change(Map.of("b", Optional.empty()));
        assertThat(shown()).containsExactly("d");
    }
}
