package org.peristiwa.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    @Test
    void givenALoss_thenItIsReadInEachLanguage() {
        Loss loss = new Loss(
                Loss.Kind.FLATTENED,
                "iob.discontinuous",
                "ani",
                "rapat",
                "m1",
                "bertemu … lagi",
                LossWords.of("pieces", 2),
                LossWords.of("flattening.hull"));
        assertThat(loss).hasToString("rapat/ani m1 \"bertemu … lagi\" a mention of 2 pieces (flattened: hull)");
        assertThat(loss.in(INDONESIAN))
                .isEqualTo("rapat/ani m1 \"bertemu … lagi\" sebutan yang terdiri atas 2 potongan"
                        + " (disederhanakan: bentangan utuh)");
    }

    @Test
    void givenWrongInput_thenItsPlaceIsTheSameInEachLanguage() {
        InputFormatException wrong = new InputFormatException(Path.of("a.conllu"), 3, 1, "x", ErrorWords.of("nothing"));
        assertThat(wrong).hasMessage("a.conllu:3:1: nothing here: \"x\"");
        assertThat(wrong.in(INDONESIAN)).isEqualTo("a.conllu:3:1: tidak ada isinya: \"x\"");
    }

    @Test
    void givenAnOptionWithAValueThatItDoesNotTake_thenTheChoicesAreToldInTheLanguage() {
        OptionDescription option = OptionDescription.choice(
                "case", "Case", "Huruf", OptionDescription.Choice.of("lower", "small", "kecil"));
        assertThat(option.choices().get(0).label(INDONESIAN)).isEqualTo("kecil");
        assertThat(OptionException.badValue(option, "title").in(INDONESIAN))
                .isEqualTo("pilihan case menerima salah satu dari lower, bukan \"title\"");
        assertThat(OptionException.unknown("x", List.of()).in(INDONESIAN))
                .isEqualTo("tidak ada pilihan \"x\": tidak ada");
    }

    @Test
    void givenAnExportRefusedForItsLosses_thenTheFirstIsToldInTheLanguage() {
        Loss loss =
                new Loss(Loss.Kind.DROPPED, "iob.head", "", "", "m1", "", LossWords.of("head"), LossWords.of("head"));
        LossReport report = new LossReport("iob", List.of(loss), Map.of(), List.of(), 0);
        assertThat(new StrictExportException(report).in(INDONESIAN)).contains("m1 inti sebutan (dibuang");
    }
}
