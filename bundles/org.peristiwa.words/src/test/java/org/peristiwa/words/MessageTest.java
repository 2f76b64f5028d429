package org.peristiwa.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final Locale machine = Locale.getDefault();

    @AfterEach
    void theMachineSpeaksAsBefore() {
        Locale.setDefault(machine);
    }

    @Test
    void givenTwoLanguages_thenASentenceIsReadInTheOneAskedFor() {
        Message sentence = Message.of(MessageTest.class, "test.found", "Jakarta");
        assertThat(sentence.in(Locale.ENGLISH)).isEqualTo("Jakarta was found.");
        assertThat(sentence.in(INDONESIAN)).isEqualTo("Jakarta ditemukan.");
        assertThat(sentence.in(Locale.FRENCH)).isEqualTo("Jakarta was found.");
    }

    @Test
    void givenAMachineThatSpeaksIndonesian_thenEnglishIsStillEnglish() {
        Locale.setDefault(INDONESIAN);
        assertThat(Message.of(MessageTest.class, "test.found", "Jakarta").in(Locale.ENGLISH))
                .isEqualTo("Jakarta was found.");
    }

    @Test
    void givenASentenceWithinASentence_thenBothAreInOneLanguage() {
        Message thing = Message.of(MessageTest.class, "test.town");
        assertThat(Message.of(MessageTest.class, "test.found", thing).in(INDONESIAN))
                .isEqualTo("kota ditemukan.");
    }

    @Test
    void givenANumber_thenTheWordsChooseByIt() {
        assertThat(Message.of(MessageTest.class, "test.towns", 1).in(Locale.ENGLISH))
                .isEqualTo("one town");
        assertThat(Message.of(MessageTest.class, "test.towns", 3).in(Locale.ENGLISH))
                .isEqualTo("3 towns");
    }

    @Test
    void givenAKeyWithoutWords_thenItIsNamed() {
        Message unknown = Message.of(MessageTest.class, "no.such.key");
        assertThatThrownBy(() -> unknown.in(Locale.ENGLISH))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("no.such.key");
    }
}
