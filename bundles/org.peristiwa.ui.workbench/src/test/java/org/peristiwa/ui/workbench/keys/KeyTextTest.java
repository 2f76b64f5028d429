package org.peristiwa.ui.workbench.keys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyTextTest {

    @Test
    void given_keys_of_the_number_block_then_they_are_read_by_their_signs() {
        assertThat(KeyText.of("CTRL+NUMPAD_ADD")).isEqualTo("Ctrl+Num +");
        assertThat(KeyText.of("CTRL+NUMPAD_SUBTRACT")).isEqualTo("Ctrl+Num −");
        assertThat(KeyText.of("CTRL+NUMPAD_0")).isEqualTo("Ctrl+Num 0");
    }

    @Test
    void given_other_keys_then_they_are_read_as_everywhere() {
        assertThat(KeyText.of("CTRL+SHIFT+S")).isEqualTo("Shift+Ctrl+S");
    }

    @Test
    void given_what_is_no_keys_then_it_stands_as_it_is() {
        assertThat(KeyText.of("CTRL+NOTHING")).isEqualTo("CTRL+NOTHING");
    }
}
