package org.peristiwa.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AxisTest {

    private static final LocalDateTime MARCH = LocalDateTime.parse("2024-03-01T00:00");

    @Test
    void given_a_stretch_when_it_is_shown_then_its_ends_are_on_the_screen() {
        Axis axis = Axis.over(MARCH, MARCH.plusDays(20), 1_000);
        assertThat(axis.x(MARCH)).isBetween(0, 200);
        assertThat(axis.x(MARCH.plusDays(20))).isBetween(700, 1_000);
    }

    @Test
    void given_an_axis_when_zoomed_then_the_moment_under_the_mouse_stays_there() {
        Axis axis = Axis.over(MARCH, MARCH.plusDays(20), 1_000);
        LocalDateTime moment = MARCH.plusDays(7);
        int x = axis.x(moment);
        assertThat(axis.zoomed(0.5, x).x(moment)).isBetween(x - 1, x + 1);
        assertThat(axis.moved(50).x(moment)).isBetween(x + 49, x + 51);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.5, 5, 60, 500, 5_000, 50_000, 525_600})
    void given_any_scale_then_its_lines_are_neither_crowded_nor_missing(double scale) {
        List<Axis.Tick> ticks = new Axis(Axis.minute(MARCH), scale).ticks(1_200, Locale.ENGLISH);
        assertThat(ticks).hasSizeBetween(1, 16);
        for (int i = 1; i < ticks.size(); i++) {
            assertThat(ticks.get(i).x() - ticks.get(i - 1).x()).isGreaterThan(60);
        }
    }

    @Test
    void given_days_then_their_lines_say_the_day_in_the_language_of_the_screen() {
        Axis axis = Axis.over(MARCH, MARCH.plusDays(5), 1_000);
        assertThat(axis.ticks(1_000, Locale.ENGLISH))
                .extracting(Axis.Tick::label)
                .contains("2 Mar 2024");
        assertThat(axis.ticks(1_000, Locale.forLanguageTag("id")))
                .extracting(Axis.Tick::label)
                .contains("2 Mar 2024");
    }
}
