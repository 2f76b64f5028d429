package org.peristiwa.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDataTest {

    @ParameterizedTest
    @ValueSource(strings = {"id", "en", "ms", "id-ID", "en-SG", "in"})
    void given_a_known_language_then_every_entry_can_match(String tag) {
        LanguageData data = LanguageData.of(Locale.forLanguageTag(tag));
        assertThat(data.isKnown()).isTrue();
        assertThat(data.abbreviations().keySet()).allMatch(entry -> entry.endsWith(".") && entry.length() <= 16);
        assertThat(data.starters()).isNotEmpty().allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"und", "de", "ja"})
    void given_another_language_then_nothing_is_known(String tag) {
        assertThat(LanguageData.of(Locale.forLanguageTag(tag)).isKnown()).isFalse();
    }
}
