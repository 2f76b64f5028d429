package org.peristiwa.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"ab\uD83D", "ab\uDE00", "ab\uD83Dx", "ab\uDE00\uD83D"})
    void given_a_lone_surrogate_then_its_offset_is_named(String content) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ArticleText(content))
                .withMessageContaining("2");
    }

    @Test
    void given_surrogates_anywhere_in_a_long_text_then_only_lone_ones_are_refused() {
        String filling = "日".repeat(3000);
        for (int at = 1000; at < 1050; at++) {
            String before = filling.substring(0, at);
            assertThat(new ArticleText(before + "😀" + filling).length()).isEqualTo(at + 2 + 3000);
            for (String lone : new String[] {"\uD83D", "\uDE00"}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> new ArticleText(before + lone + filling))
                        .withMessageContaining(String.valueOf(before.length()));
            }
        }
    }

    @Test
    void given_an_emoji_then_between_its_halves_is_no_boundary() {
        ArticleText text = new ArticleText("a😀b");
        assertThat(text.isBoundary(1)).isTrue();
        assertThat(text.isBoundary(2)).isFalse();
        assertThat(text.isBoundary(3)).isTrue();
        assertThat(text.isBoundary(4)).isTrue();
        assertThat(text.isBoundary(5)).isFalse();
        assertThat(text.isBoundary(-1)).isFalse();
        assertThat(text.holds(Extent.parse("0-1+3-4"))).isTrue();
        assertThat(text.holds(Extent.parse("0-1+2-4"))).isFalse();
        assertThat(text.holds(Extent.of(3, 5))).isFalse();
    }

    @Test
    void given_a_discontinuous_extent_when_sliced_then_its_pieces_are_joined() {
        ArticleText text = new ArticleText("mengambil alih segera");
        assertThat(text.slice(Extent.parse("0-9+15-21"), " … ")).isEqualTo("mengambil … segera");
        assertThat(text.slice(Extent.of(10, 14), " … ")).isEqualTo("alih");
        assertThat(text.slice(new Span(10, 14))).isEqualTo("alih");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> text.slice(new Span(10, 22)));
    }

    @Property
    void boundaries_are_where_code_points_begin_or_the_text_ends(@ForAll("texts") String content) {
        ArticleText text = new ArticleText(content);
        assertThat(text.content()).isEqualTo(content);
        long boundaries = java.util.stream.IntStream.rangeClosed(0, text.length())
                .filter(text::isBoundary)
                .count();
        assertThat(boundaries).isEqualTo(content.codePointCount(0, content.length()) + 1L);
    }

    @Provide
    Arbitrary<String> texts() {
        return HardTexts.strings();
    }
}
