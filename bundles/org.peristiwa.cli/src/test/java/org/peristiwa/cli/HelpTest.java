package org.peristiwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Help in two languages, and what is said to wrong usage. */
class HelpTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void every_command_option_and_parameter_is_described(String language) {
        CommandLine root = CommandTree.of(Run.SERVICES, Run.silent(language));
        assertDescribed(root);
    }

    private static void assertDescribed(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        assertThat(command.getHelp().header()).as(spec.qualifiedName()).isNotBlank();
        for (ArgSpec argument : spec.args()) {
            assertThat(argument.description())
                    .as(spec.qualifiedName() + " " + argument.paramLabel() + " " + argument)
                    .isNotEmpty();
        }
        command.getSubcommands().values().forEach(HelpTest::assertDescribed);
    }

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(keys("messages_id.properties")).isEqualTo(keys("messages.properties"));
    }

    private static Set<String> keys(String resource) throws IOException {
        Properties words = new Properties();
        try (InputStream in = HelpTest.class.getResourceAsStream(resource)) {
            words.load(in);
        }
        return new TreeSet<>(words.stringPropertyNames());
    }

    @Test
    void given_help_then_it_comes_on_standard_output_in_the_language_asked_for() {
        Run english = Run.of("convert", "--help", "--lang", "en");
        assertThat(english.code()).isZero();
        assertThat(english.out()).startsWith("Turn files of one format").contains("Usage: peristiwa convert");
        assertThat(Run.of("--lang=id", "convert", "--help").out()).contains("Pemakaian: peristiwa convert");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fly",
                "convert",
                "convert in",
                "convert --to json",
                "bundle",
                "bundle fly",
                "bundle install",
                "formats extra",
                "version --fast",
                "convert --from-option x --to json a b"
            })
    void given_wrong_usage_then_one_line_says_so_and_the_code_is_two(String line) {
        Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("peristiwa: ").contains("--help");
    }

    @Test
    void given_an_unknown_option_then_it_is_named() {
        assertThat(Run.of("version", "--fast").err()).contains("--fast");
        assertThat(Run.of("convert", "--to", "json").err()).contains("Missing: IN.");
        assertThat(List.of(Run.of("convert", "a", "b").err()))
                .singleElement()
                .asString()
                .contains("--to");
    }
}
