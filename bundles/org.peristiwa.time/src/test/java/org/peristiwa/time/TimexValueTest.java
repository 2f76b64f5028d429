package org.peristiwa.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimexValueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024",
                "2024-03",
                "2024-03-21",
                "2024-02-29",
                "XXXX-03-21",
                "2024-XX",
                "199X",
                "19",
                "BC0044-03-15",
                "2024-W12",
                "2024-W12-WE",
                "2020-W53",
                "XXXX-WXX-2",
                "2024-SP",
                "2024-Q3",
                "2024-H1",
                "2024-03-21T08:30",
                "2024-03-21T08:30:15Z",
                "2024-03-21T08+07:00",
                "2024-03-21TMO",
                "T24:00",
                "XXXX-WXX-7TNI",
                "P2D",
                "P1Y6M",
                "PXM",
                "P0.5Y",
                "PT36H",
                "PT1H30M",
                "P1DE",
                "P1WE",
                "PRESENT_REF",
                "PAST_REF",
                "FUTURE_REF"
            })
    void aValueOfTheStandardIsWellFormed(String value) {
        assertThat(TimexValue.isWellFormed(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kemarin",
                "21-03-2024",
                "2024-13",
                "2024-02-30",
                "2023-02-29",
                "2024/03/21",
                "2021-W53",
                "2024-W00",
                "2024-03-21T25:00",
                "2024-03-21TXX:99",
                "2024-03-21T",
                "P",
                "PT",
                "P2",
                "2D",
                "P2DT",
                "NOW",
                "2024-Q5",
                "２０２４"
            })
    void anythingElseIsNot(String value) {
        assertThat(TimexValue.isWellFormed(value)).isFalse();
    }
}
