package org.peristiwa.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the expressions of {@code times_id.txt} and {@code times_en.txt} mean. */
class KnownTimesTest {

    static final LocalDate THURSDAY = LocalDate.of(2024, 3, 21);

    static Stream<Arguments> times() throws IOException {
        return Stream.concat(lines("id"), lines("en"));
    }

    private static Stream<Arguments> lines(String language) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                KnownTimesTest.class.getResourceAsStream("times_" + language + ".txt"), StandardCharsets.UTF_8))) {
            List<String> lines = in.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
            assertThat(lines).hasSizeGreaterThan(150);
            return lines.stream().map(line -> {
                String[] cells = line.split("\\|", -1);
                return Arguments.of(
                        language, cells[0].strip(), cells[1].strip(), cells.length > 2 ? cells[2].strip() : "");
            });
        }
    }

    @ParameterizedTest(name = "{0}: {1} is {2} ({3})")
    @MethodSource("times")
    void given_an_expression_when_normalised_then_it_is_this_time(
            String language, String expression, String expected, String circumstances) {
        TimeNormalizer normalizer =
                TimeNormalizer.in(Locale.forLanguageTag(language)).orElseThrow();
        String found = normalizer
                .normalize(expression, context(circumstances))
                .map(timex -> Stream.of(
                                timex.type().toString(), timex.value(), timex.mod(), timex.quant(), timex.freq())
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" ")))
                .orElse("-");
        assertThat(found).isEqualTo(expected);
    }

    private static TimeContext context(String circumstances) {
        TimeContext context = TimeContext.of(THURSDAY);
        for (String word : circumstances.split(" ", -1)) {
            if (word.equals("none")) {
                context = TimeContext.NONE;
            } else if (word.startsWith("^")) {
                context = context.withAnchor(LocalDate.parse(word.substring(1)));
            } else if (word.matches("[A-Z]+")) {
                context = context.looking(Direction.valueOf(word));
            } else if (!word.isEmpty()) {
                context = TimeContext.of(LocalDate.parse(word)).looking(context.direction());
            }
        }
        return context;
    }
}
