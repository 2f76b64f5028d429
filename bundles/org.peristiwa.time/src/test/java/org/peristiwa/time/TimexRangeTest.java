package org.peristiwa.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimexRangeTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-21, 2024-03-21T00:00, 2024-03-22T00:00",
        "2024-03-21T09:30, 2024-03-21T09:30, 2024-03-21T09:31",
        "2024-03-21T09:30+07:00, 2024-03-21T09:30, 2024-03-21T09:31",
        "2024-03-21T09, 2024-03-21T09:00, 2024-03-21T10:00",
        "2024-03-21TMO, 2024-03-21T05:00, 2024-03-21T11:00",
        "2024-03-21TNI, 2024-03-21T19:00, 2024-03-22T06:00",
        "2024-03-21TXX:XX, 2024-03-21T00:00, 2024-03-22T00:00",
        "2024-03, 2024-03-01T00:00, 2024-04-01T00:00",
        "2024-03-XX, 2024-03-01T00:00, 2024-04-01T00:00",
        "2024, 2024-01-01T00:00, 2025-01-01T00:00",
        "2024-XX-XX, 2024-01-01T00:00, 2025-01-01T00:00",
        "199, 1990-01-01T00:00, 2000-01-01T00:00",
        "19, 1900-01-01T00:00, 2000-01-01T00:00",
        "2024-W01, 2024-01-01T00:00, 2024-01-08T00:00",
        "2021-W01, 2021-01-04T00:00, 2021-01-11T00:00",
        "2024-W12-WE, 2024-03-23T00:00, 2024-03-25T00:00",
        "2024-W12-4, 2024-03-21T00:00, 2024-03-22T00:00",
        "2024-Q2, 2024-04-01T00:00, 2024-07-01T00:00",
        "2024-H2, 2024-07-01T00:00, 2025-01-01T00:00",
        "2024-WI, 2024-12-01T00:00, 2025-03-01T00:00",
    })
    void givenAValueWithAPlaceInTheCalendar_thenItsRangeIsThatPlace(
            String value, LocalDateTime begin, LocalDateTime end) {
        assertThat(TimexRange.of(value)).contains(new TimexRange(begin, end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P3D",
                "T09:30",
                "TMO",
                "PRESENT_REF",
                "XXXX-03-21",
                "2024-02-31",
                "2024-13",
                "BC0044",
                "besok"
            })
    void givenAValueWithoutOne_thenThereIsNoRange(String value) {
        assertThat(TimexRange.of(value)).isEmpty();
    }
}
