package org.peristiwa.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EnglishAndOtherSentencesTest {

    @Test
    void given_english_titles_and_names_then_their_stops_end_nothing() {
        assertThat(english("Mr. Tan met Mrs. Lee and Gov. Ortiz on St. Mary Street. Prof. J. K. Ames, e.g., stayed."))
                .containsExactly(
                        "Mr. Tan met Mrs. Lee and Gov. Ortiz on St. Mary Street.", "Prof. J. K. Ames, e.g., stayed.");
    }

    @Test
    void given_us_before_a_noun_then_it_goes_on_and_before_a_first_word_it_ends() {
        assertThat(english("The U.S. Senate met at 9 a.m. on Jan. 6. He left the U.S. The flight was long."))
                .containsExactly(
                        "The U.S. Senate met at 9 a.m. on Jan. 6.", "He left the U.S.", "The flight was long.");
    }

    @Test
    void given_no_as_a_word_then_it_is_a_sentence_and_before_a_number_it_is_not() {
        assertThat(english("Did he win? No. He came in as No. 5 of nine."))
                .containsExactly("Did he win?", "No.", "He came in as No. 5 of nine.");
    }

    @Test
    void given_english_speech_then_the_sentence_ends_behind_the_quote() {
        assertThat(english("\"We sail at dawn.\" The crew cheered. “Why?” asked Ann. 'Wait!' he said."))
                .containsExactly("\"We sail at dawn.\"", "The crew cheered.", "“Why?” asked Ann.", "'Wait!' he said.");
    }

    @Test
    void given_a_company_then_its_stop_ends_only_before_a_first_word() {
        assertThat(english("Blue Sea Inc. Chairman Lim resigned from Blue Sea Inc. It gave no reason."))
                .containsExactly("Blue Sea Inc. Chairman Lim resigned from Blue Sea Inc.", "It gave no reason.");
    }

    @Test
    void given_japanese_then_its_full_stops_end_and_opening_quotes_begin() {
        assertThat(Cuts.sentences("雨が降った。「はい。」「いいえ。」次です！", Locale.JAPANESE))
                .containsExactly("雨が降った。", "「はい。」", "「いいえ。」", "次です！");
    }

    @Test
    void given_hindi_and_arabic_then_their_own_signs_end() {
        assertThat(Cuts.sentences("बारिश हुई। सब खुश थे।", Locale.forLanguageTag("hi")))
                .containsExactly("बारिश हुई।", "सब खुश थे।");
        assertThat(Cuts.sentences("هل نزل المطر؟ نعم نزل.", Locale.forLanguageTag("ar")))
                .containsExactly("هل نزل المطر؟", "نعم نزل.");
    }

    @Test
    void given_german_quotes_then_the_low_high_pair_closes() {
        assertThat(Cuts.sentences("Sie rief: „Es regnet.“ Danach ging sie.", Locale.GERMAN))
                .containsExactly("Sie rief: „Es regnet.“", "Danach ging sie.");
    }

    @Test
    void given_a_language_without_data_then_unicode_decides() {
        assertThat(Cuts.sentences("Wir sahen Hrn. Meier.", Locale.GERMAN)).containsExactly("Wir sahen Hrn.", "Meier.");
    }

    private static java.util.List<String> english(String text) {
        return Cuts.sentences(text, Locale.ENGLISH);
    }
}
