package org.peristiwa.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplacementTest {

    private static final ArticleText TEXT = new ArticleText("Kata mentri Sari kemarin.");

    /** In the texts, brackets stand around what the extent covers; a | parts its pieces, < > are around its head. */
    @ParameterizedTest
    @CsvSource({
        // before and behind
        "[Kata] mentri Sari.,     mentri, menteri, [Kata] menteri Sari.",
        "Kata mentri [Sari].,     mentri, menteri, Kata menteri [Sari].",
        // the words, and more than the words
        "Kata [mentri] Sari.,     mentri, menteri, Kata [menteri] Sari.",
        "Kata [mentri Sari].,     mentri, menteri, Kata [menteri Sari].",
        "[Kata mentri] Sari.,     mentri, menteri, [Kata menteri] Sari.",
        "Ke [akarta] lagi.,       akarta, Jakarta, Ke [Jakarta] lagi.",
        "Ke [Jakart] lagi.,       Jakart, Jakarta, Ke [Jakarta] lagi.",
        "[Ke ]Jakart lagi.,       Jakart, Jakarta, [Ke ]Jakarta lagi.",
        "Ke Jakart[ lagi].,       Jakart, Jakarta, Ke Jakarta[ lagi].",
        "[Ke ]akarta lagi.,       akarta, Jakarta, [Ke ]Jakarta lagi.",
        // edges inside the words
        "Mau di[Jakarta] lagi.,   diJakarta, di Jakarta, Mau di [Jakarta] lagi.",
        "Mau [di]Jakarta lagi.,   diJakarta, di Jakarta, Mau [di] Jakarta lagi.",
        "Satu d[ua ti]ga.,        dua tiga, empat lima, Satu [empat lim]a.",
        "Satu [dua] tiga.,        dua tiga, empat lima, Satu [empat lim]a.",
        "Satu du[a t]iga.,        dua tiga, dua tiga tiga, Satu du[a t]iga tiga.",
        // words that go
        "Yang [yang lalu].,       Yang yang, Yang, Yang[ lalu].",
        "[Yang yang] lalu.,       Yang yang, Yang, [Yang] lalu.",
        "Yang [yang] lalu.,       ' yang', '', Yang[] lalu.",
        // pieces and heads
        "[Duta] Besr [RI] hadir., Besr, Besar, [Duta] Besar [RI] hadir.",
        "[Duta] [Besr] RI hadir., ' Besr', '', [Duta] RI hadir.",
        "[Duta <Besr>] RI hadir., Besr, Besar, [Duta <Besar>] RI hadir.",
        "[Duta <Besr>] RI hadir., ' Besr', '', [Duta] RI hadir.",
        "[a]b[cd]e.,              bcd, x, [a][x]e.",
    })
    void given_an_extent_when_words_give_way_then_it_follows(
            String before, String removed, String inserted, String after) {
        Marked start = Marked.read(before);
        Replacement replacement = new Replacement(start.text().indexOf(removed), removed, inserted);
        Optional<Extent> fitted = replacement.fitted(start.extent().orElseThrow());
        Optional<Extent> extent = fitted.map(replacement.forth());
        assertThat(replacement.apply(new ArticleText(start.text())).content())
                .isEqualTo(Marked.read(after).text());
        assertThat(extent).isEqualTo(Marked.read(after).extent());
        assertThat(extent.map(replacement.back())).isEqualTo(fitted);
    }

    @Test
    void given_a_text_when_words_give_way_and_come_back_then_it_is_as_before() {
        Replacement replacement = new Replacement(5, "mentri", "menteri");
        assertThat(replacement.shift()).isEqualTo(1);
        assertThat(replacement.apply(TEXT).content()).isEqualTo("Kata menteri Sari kemarin.");
        assertThat(replacement.takeBack(replacement.apply(TEXT)).content()).isEqualTo(TEXT.content());
    }

    @Test
    void given_words_that_do_not_stand_there_when_replaced_then_it_is_refused() {
        Replacement elsewhere = new Replacement(6, "mentri", "menteri");
        assertThat(elsewhere.appliesTo(TEXT)).isFalse();
        assertThatThrownBy(() -> elsewhere.apply(TEXT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> elsewhere.takeBack(TEXT)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Replacement(100, "x", "").appliesTo(TEXT)).isFalse();
        assertThatThrownBy(() -> new Replacement(0, "", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void given_half_a_character_when_replaced_then_it_is_refused() {
        assertThatThrownBy(() -> new Replacement(0, "\uD83D", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Replacement(0, "x", "\uDE00")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void given_two_characters_that_share_a_half_when_one_gives_way_to_the_other_then_no_edge_falls_inside() {
        // U+1F600 and U+1F601 begin alike, U+1F600 and U+1FA00 end alike.
        Replacement replacement = new Replacement(0, "a😀", "a😁");
        assertThat(replacement.fitted(Extent.of(1, 3)).map(replacement.forth())).contains(Extent.of(1, 3));
        assertThat(new Replacement(0, "😀a", "\uD83E\uDE00a").fitted(Extent.of(0, 2)))
                .contains(Extent.of(0, 2));
    }
}
