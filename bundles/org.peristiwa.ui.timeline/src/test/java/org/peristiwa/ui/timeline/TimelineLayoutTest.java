package org.peristiwa.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peristiwa.time.TimexRange;

class TimelineLayoutTest {

    private static final Axis DAYS = new Axis(Axis.minute(LocalDateTime.parse("2024-03-01T00:00")), 14.4);

    private static TimedEvent event(String id, String value) {
        return new TimedEvent(id, 0, id, "", null, TimexRange.of(value).orElse(null));
    }

    private static TimelineLayout layout(TimedEvent... events) {
        return TimelineLayout.of(List.of(events), DAYS, 400, event -> 90);
    }

    @Test
    void given_two_events_of_one_day_then_they_stand_in_two_rows_and_a_later_one_in_the_first_again() {
        TimelineLayout layout = layout(event("a", "2024-03-01"), event("b", "2024-03-01"), event("c", "2024-03-03"));
        assertThat(layout.timed())
                .extracting(box -> box.event().id() + box.row())
                .containsExactly("a0", "b1", "c0");
        assertThat(layout.timed().get(0).bar()).as("a day").isEqualTo(100);
        assertThat(layout.timed().get(2).x()).isEqualTo(200);
    }

    @Test
    void given_a_moment_then_its_bar_is_narrow_and_its_room_that_of_its_words() {
        TimelineLayout.Box box = layout(event("a", "2024-03-01T12:00")).timed().get(0);
        assertThat(box.bar()).isEqualTo(2);
        assertThat(box.width()).isEqualTo(90);
    }

    @Test
    void given_events_without_a_time_then_they_stand_in_their_order_and_go_on_in_the_next_row() {
        TimelineLayout layout =
                layout(event("a", "P3D"), event("b", ""), event("c", ""), event("d", ""), event("e", "2024-03-01"));
        assertThat(layout.untimed())
                .extracting(box -> box.event().id() + box.row())
                .containsExactly("a0", "b0", "c0", "d1");
        assertThat(layout.untimedRows()).isEqualTo(2);
        assertThat(layout.timedRows()).isEqualTo(1);
    }

    @Test
    void given_what_comes_later_then_the_order_says_so_and_is_that_of_the_text_elsewhere() {
        assertThat(TimeOrderSort.sort(4, Map.of(3, Set.of(1), 2, Set.of(3)))).containsExactly(0, 2, 3, 1);
        assertThat(TimeOrderSort.sort(3, Map.of())).containsExactly(0, 1, 2);
    }

    @Test
    void given_a_circle_then_nothing_is_lost() {
        assertThat(TimeOrderSort.sort(3, Map.of(0, Set.of(1), 1, Set.of(0)))).containsExactly(2, 0, 1);
    }
}
