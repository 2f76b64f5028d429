package org.peristiwa.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {

    @Override
    protected Set<String> naming() {
        return Set.of("Refusal.of", "new MiswrittenException", "new UnfitStepsException");
    }

    @Test
    void givenARefusal_thenItIsReadInEachLanguageAndLoggedInEnglish() {
        EditException refusal = Refusal.of("corpus.noLayer", "ani", "rapat");
        assertThat(refusal).hasMessage("There is no layer of ani on rapat.");
        assertThat(refusal.in(Locale.forLanguageTag("id"))).isEqualTo("Tidak ada lapisan milik ani pada rapat.");
    }

    @Test
    void givenARefusalInTheWordsOfTheSystem_thenItIsTheSameInEachLanguage() {
        assertThat(new EditException("disk full").in(Locale.forLanguageTag("id")))
                .isEqualTo("disk full");
    }
}
