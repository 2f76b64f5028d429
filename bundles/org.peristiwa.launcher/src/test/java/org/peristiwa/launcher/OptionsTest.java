package org.peristiwa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void given_own_options_in_front_when_parsed_then_the_rest_is_passed_on() {
        Options options = Options.parse(List.of("--safe-mode", "--console", "check", "corpus", "--clean"));
        assertThat(options).isEqualTo(new Options(true, true, false, List.of("check", "corpus", "--clean")));
    }

    @Test
    void given_no_verb_or_open_then_the_workbench_is_wanted() {
        assertThat(Options.parse(List.of()).wantsWorkbench()).isTrue();
        assertThat(Options.parse(List.of("--clean")).wantsWorkbench()).isTrue();
        assertThat(Options.parse(List.of("open", "corpus")).wantsWorkbench()).isTrue();
    }

    @Test
    void given_another_verb_or_a_question_then_the_command_line_is_wanted() {
        assertThat(Options.parse(List.of("formats")).wantsWorkbench()).isFalse();
        assertThat(Options.parse(List.of("--help")).wantsWorkbench()).isFalse();
        assertThat(Options.parse(List.of("open", "--help")).wantsWorkbench()).isFalse();
    }
}
