package org.peristiwa.ui.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.peristiwa.ui.internal.Anchor;
import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {

    private Locale language = Locale.ENGLISH;
    private final Messages messages = new Messages(Anchor.CLASS, () -> language);

    @Test
    void givenAPlace_whenAskedFor_thenItIsFilled() {
        assertThat(messages.get("work.failed", "Export")).isEqualTo("Export failed.");
    }

    @Test
    void givenAnotherLanguage_whenItBecomesCurrent_thenTheSameMessagesSpeakIt() {
        assertThat(messages.get("button.close")).isEqualTo("Close");
        language = Locale.forLanguageTag("id");
        assertThat(messages.get("button.close")).isEqualTo("Tutup");
    }

    @Test
    void givenALanguageWithoutWords_thenEnglishIsSpoken() {
        language = Locale.FRENCH;
        assertThat(messages.get("button.close")).isEqualTo("Close");
    }

    @Test
    void givenAnUnknownKey_thenItIsNamed() {
        assertThatThrownBy(() -> messages.get("no.such.key"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("no.such.key");
    }
}
