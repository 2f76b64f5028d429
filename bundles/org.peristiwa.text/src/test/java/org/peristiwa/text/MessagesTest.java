package org.peristiwa.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {

    @Override
    protected Set<String> naming() {
        return Set.of("new RefusedTextException");
    }

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    @Test
    void givenHalfACharacter_thenItIsToldInEachLanguage() {
        RefusedTextException refusal =
                catchThrowableOfType(RefusedTextException.class, () -> new ArticleText("rapat \uD83D"));
        assertThat(refusal).hasMessage("lone surrogate at offset 6");
        assertThat(refusal.in(INDONESIAN)).isEqualTo("surogat tunggal pada posisi 6");
    }

    @Test
    void givenAnOffsetInsideACharacter_thenItsUnitIsInTheLanguageToo() {
        OffsetMap offsets = new OffsetMap(new ArticleText("\uD83D\uDE00"));
        RefusedTextException refusal =
                catchThrowableOfType(RefusedTextException.class, () -> offsets.toUtf16(2, OffsetUnit.CODE_POINT));
        assertThat(refusal).hasMessage("code point offset 2 lies outside the text, which ends at 1");
        assertThat(refusal.in(INDONESIAN))
                .isEqualTo("posisi 2 dalam titik kode berada di luar teks, yang berakhir di 1");
    }

    @Test
    void givenPiecesThatOverlap_thenTheyAreNamedInEachLanguage() {
        RefusedTextException refusal = catchThrowableOfType(
                RefusedTextException.class, () -> Extent.of(List.of(new Span(0, 4), new Span(2, 1_234))));
        assertThat(refusal).hasMessage("pieces overlap: [0-4, 2-1234]");
        assertThat(refusal.in(INDONESIAN)).startsWith("potongan bertumpang tindih: ");
    }

    @Test
    void givenBytesThatAreNotUtf8_thenTheyAreToldInEachLanguage() {
        assertThat(new NotUtf8Exception(1_234, 2, 3, "C3").in(INDONESIAN))
                .isEqualTo("bukan UTF-8: bita C3 pada bita ke-1234 (baris 2, kolom 3)");
    }
}
