package org.peristiwa.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.peristiwa.text.Span;

class FindTimesTest {

    private static final TimeContext THURSDAY = TimeContext.of(KnownTimesTest.THURSDAY);

    private static TimeNormalizer in(String language) {
        return TimeNormalizer.in(Locale.forLanguageTag(language)).orElseThrow();
    }

    private static List<String> found(String language, String sentence) {
        return in(language).find(sentence, THURSDAY).stream()
                .map(one -> sentence.substring(one.span().begin(), one.span().end()) + "="
                        + one.timex().value())
                .toList();
    }

    @Test
    void given_an_indonesian_sentence_when_searched_then_its_times_are_found_whole() {
        assertThat(found("id", "Rapat digelar Kamis (21/3/2024) pukul 09.30 WIB di Jakarta selama tiga hari."))
                .containsExactly("Kamis (21/3/2024) pukul 09.30 WIB=2024-03-21T09:30+07:00", "tiga hari=P3D");
        assertThat(found("id", "Menteri itu tiba kemarin dan pulang pekan depan, kata dua orang stafnya."))
                .containsExactly("kemarin=2024-03-20", "pekan depan=2024-W13");
        assertThat(found("id", "Sejak 1998 dan pada awal tahun ini, 2024 orang datang."))
                .containsExactly("1998=1998", "awal tahun ini=2024");
    }

    @Test
    void given_an_english_sentence_when_searched_then_its_times_are_found_whole() {
        assertThat(found("en", "The minister, who may march again, arrived last Friday at 9:30 a.m. for two weeks."))
                .containsExactly("last Friday at 9:30 a.m.=2024-03-15T09:30", "two weeks=P2W");
        assertThat(found("en", "In March he sat with 2019 people.")).containsExactly("March=2024-03");
    }

    @Test
    void given_words_around_a_weekday_when_asked_then_they_tell_where_it_looks() {
        assertThat(in("id").direction("Rapat akan digelar Jumat.", new Span(19, 24)))
                .isEqualTo(Direction.FUTURE);
        assertThat(in("id").direction("Rapat telah digelar Jumat.", new Span(20, 25)))
                .isEqualTo(Direction.PAST);
        assertThat(in("id").direction("Rapat digelar Jumat.", new Span(14, 19))).isEqualTo(Direction.UNKNOWN);
        assertThat(in("en").direction("They will meet on Friday.", new Span(18, 24)))
                .isEqualTo(Direction.FUTURE);
    }

    @Test
    void given_a_day_that_can_only_be_guessed_when_normalised_then_it_is_not_sure() {
        assertThat(in("id").normalize("Jumat", THURSDAY.looking(Direction.FUTURE))
                        .orElseThrow()
                        .sure())
                .isFalse();
        assertThat(in("id").normalize("Senin (5/3)", THURSDAY).orElseThrow().sure())
                .isFalse();
        assertThat(in("id").normalize("Senin (4/3)", THURSDAY).orElseThrow().sure())
                .isTrue();
        assertThat(in("id").normalize("malam Minggu", THURSDAY).orElseThrow().sure())
                .isFalse();
    }

    @Test
    void given_a_value_when_asked_what_it_counts_from_then_it_tells() {
        assertThat(in("id").normalize("21 Maret 2024", THURSDAY).orElseThrow().basis())
                .isEqualTo(Timex.Basis.ITSELF);
        assertThat(in("id").normalize("kemarin", THURSDAY).orElseThrow().basis())
                .isEqualTo(Timex.Basis.CREATION);
        assertThat(in("id").normalize("sehari kemudian", THURSDAY.withAnchor(KnownTimesTest.THURSDAY))
                        .orElseThrow()
                        .basis())
                .isEqualTo(Timex.Basis.ANCHOR);
    }

    @Test
    void given_another_language_when_asked_for_then_there_is_no_normaliser() {
        assertThat(TimeNormalizer.in(Locale.FRENCH)).isEmpty();
        assertThat(TimeNormalizer.in(Locale.forLanguageTag("id-ID"))).isPresent();
        assertThat(TimeNormalizer.in(Locale.ROOT)).isEmpty();
    }

    @Test
    void given_a_day_written_by_others_when_read_then_it_is_a_day_or_nothing() {
        assertThat(TimeContext.dayIn("2024-03-21T09:30:00+07:00")).contains(KnownTimesTest.THURSDAY);
        assertThat(TimeContext.dayIn("2024-03")).isEmpty();
        assertThat(TimeContext.dayIn("2024-02-30")).isEmpty();
        assertThat(TimeContext.dayIn(null)).isEmpty();
    }
}
