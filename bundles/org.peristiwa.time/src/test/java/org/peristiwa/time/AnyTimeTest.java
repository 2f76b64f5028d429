package org.peristiwa.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.peristiwa.text.Span;

/** Whatever is read, the value is one that TIMEX3 allows, and relative days move with the document. */
class AnyTimeTest {

    private static final List<String> WORDS = List.of(
            "hari",
            "Minggu",
            "minggu",
            "pekan",
            "Kamis",
            "lalu",
            "depan",
            "ini",
            "akhir",
            "awal",
            "21",
            "2024",
            "Maret",
            "setiap",
            "dua",
            "tahun",
            "kuartal",
            "IV",
            "pukul",
            "09.30",
            "WIB",
            "malam",
            "(",
            ")",
            ",",
            "4/3",
            "99",
            "-",
            "an",
            "ke",
            "abad",
            "lebih dari",
            "sekitar",
            "kemudian",
            "29",
            "Februari",
            "1,5",
            "jam",
            "999999",
            "0",
            "last",
            "Friday",
            "the",
            "of",
            "day",
            "after",
            "before",
            "next",
            "week",
            "March",
            "21st",
            "a.m.",
            "9:30",
            "quarter",
            "first",
            "every",
            "two",
            "half",
            "1990s",
            "night",
            "mid",
            "late",
            "noon",
            "31",
            "12",
            "s");

    private static final List<String> DAYS =
            List.of("hari ini", "kemarin", "besok", "lusa", "tiga hari lalu", "sepuluh hari lagi");
    private static final List<String> WEEKDAYS = List.of(
            "Kamis", "Minggu lalu", "Jumat depan", "Senin ini", "Rabu pekan lalu", "Sabtu pekan depan", "hari Minggu");

    @Provide
    Arbitrary<String> sentences() {
        Arbitrary<String> known = Arbitraries.of(WORDS).list().ofMaxSize(8).map(words -> String.join(" ", words));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, known),
                net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(30)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-20_000, 40_000).map(LocalDate.EPOCH::plusDays);
    }

    @Property(tries = 4000)
    void given_any_words_when_read_then_nothing_is_thrown_and_values_are_well_formed(
            @ForAll("sentences") String sentence,
            @ForAll("days") LocalDate creation,
            @ForAll Direction direction,
            @ForAll boolean anchored) {
        TimeContext context =
                TimeContext.of(creation).withAnchor(anchored ? creation : null).looking(direction);
        for (String language : List.of("id", "en")) {
            TimeNormalizer normalizer =
                    TimeNormalizer.in(Locale.forLanguageTag(language)).orElseThrow();
            normalizer.normalize(sentence, context).ifPresent(AnyTimeTest::verify);
            normalizer.normalize(sentence, TimeContext.NONE).ifPresent(AnyTimeTest::verify);
            Span last = null;
            for (FoundTime found : normalizer.find(sentence, context)) {
                verify(found.timex());
                assertThat(found.span().end()).isLessThanOrEqualTo(sentence.length());
                assertThat(last == null || last.end() <= found.span().begin()).isTrue();
                last = found.span();
            }
        }
    }

    private static void verify(Timex timex) {
        assertThat(TimexValue.isWellFormed(timex.value())).as(timex.toString()).isTrue();
    }

    @Property
    void given_a_relative_day_when_the_document_is_younger_by_days_then_so_is_the_value(
            @ForAll("days") LocalDate creation, @ForAll @IntRange(min = -400, max = 400) int shift) {
        for (String expression : DAYS) {
            assertThat(day(expression, creation.plusDays(shift)))
                    .contains(day(expression, creation).orElseThrow().plusDays(shift));
        }
    }

    @Property
    void given_a_weekday_when_the_document_is_younger_by_weeks_then_so_is_the_value(
            @ForAll("days") LocalDate creation, @ForAll @IntRange(min = -60, max = 60) int weeks) {
        for (String expression : WEEKDAYS) {
            assertThat(day(expression, creation.plusWeeks(weeks)))
                    .contains(day(expression, creation).orElseThrow().plusWeeks(weeks));
        }
    }

    private static Optional<LocalDate> day(String expression, LocalDate creation) {
        return TimeNormalizer.in(Locale.forLanguageTag("id"))
                .orElseThrow()
                .normalize(expression, TimeContext.of(creation))
                .flatMap(timex -> TimeContext.dayIn(timex.value()));
    }
}
