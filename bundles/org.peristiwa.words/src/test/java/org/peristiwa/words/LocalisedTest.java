package org.peristiwa.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocalisedTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final Message TOWN = Message.of(LocalisedTest.class, "test.town");

    @Test
    void givenAFailureThatCanTellItself_thenItIsReadInTheLanguageAndItsMessageIsEnglish() {
        IOException failure = new ToldIOException(TOWN) {};
        assertThat(failure).hasMessage(TOWN.inEnglish());
        assertThat(Localised.told(failure).in(INDONESIAN)).isEqualTo("kota");
        assertThat(Localised.told(new UncheckedIOException(failure)).in(INDONESIAN))
                .isEqualTo("kota");
    }

    @Test
    void givenAFailureOfTheSystem_thenItReadsAlikeInEachLanguage() {
        assertThat(Localised.told(new IOException("disk full")).in(INDONESIAN)).isEqualTo("disk full");
    }

    @Test
    void givenSeveralWords_thenAllAreInTheLanguage() {
        assertThat(Localised.joined(", ", List.of(TOWN, TOWN)).in(INDONESIAN)).isEqualTo("kota, kota");
    }

    @Test
    void givenSomethingUnknownInAPlace_thenItIsToldSo() {
        assertThat(Message.of(LocalisedTest.class, "test.found", (Object) null).inEnglish())
                .isEqualTo("null was found.");
    }
}
