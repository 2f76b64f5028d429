package org.peristiwa.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OffsetMapTest {

    private final OffsetMap mixed = new OffsetMap(new ArticleText("aé“😀z"));

    @Test
    void given_characters_of_every_width_then_each_unit_counts_them_its_own_way() {
        assertThat(mixed.length(OffsetUnit.UTF_16)).isEqualTo(6);
        assertThat(mixed.length(OffsetUnit.CODE_POINT)).isEqualTo(5);
        assertThat(mixed.length(OffsetUnit.UTF_8)).isEqualTo(11);
        assertThat(mixed.fromUtf16(5, OffsetUnit.CODE_POINT)).isEqualTo(4);
        assertThat(mixed.fromUtf16(5, OffsetUnit.UTF_8)).isEqualTo(10);
        assertThat(mixed.toUtf16(10, OffsetUnit.UTF_8)).isEqualTo(5);
        assertThat(mixed.convert(6, OffsetUnit.UTF_8, OffsetUnit.CODE_POINT)).isEqualTo(3);
        assertThat(mixed.toSpan(3, 4, OffsetUnit.CODE_POINT)).isEqualTo(new Span(3, 5));
    }

    @Test
    void given_an_offset_inside_a_character_then_the_message_names_the_character() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mixed.toUtf16(7, OffsetUnit.UTF_8))
                .withMessage("UTF-8 offset 7 lies inside the character U+1F600 at UTF-16 offset 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mixed.toUtf16(2, OffsetUnit.UTF_8))
                .withMessageContaining("U+00E9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mixed.fromUtf16(4, OffsetUnit.UTF_8))
                .withMessageContaining("U+1F600");
        assertThatIllegalArgumentException().isThrownBy(() -> mixed.convert(4, OffsetUnit.UTF_16, OffsetUnit.UTF_16));
    }

    @ParameterizedTest
    @EnumSource
    void given_an_offset_outside_the_text_then_the_message_names_its_end(OffsetUnit unit) {
        int end = mixed.length(unit);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mixed.toUtf16(end + 1, unit))
                .withMessageContaining(String.valueOf(end));
        assertThatIllegalArgumentException().isThrownBy(() -> mixed.toUtf16(-1, unit));
        assertThatIllegalArgumentException().isThrownBy(() -> mixed.fromUtf16(7, unit));
        assertThat(mixed.toUtf16(end, unit)).isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource
    void given_an_empty_text_then_its_only_offset_is_0(OffsetUnit unit) {
        OffsetMap empty = new OffsetMap(new ArticleText(""));
        assertThat(empty.length(unit)).isZero();
        assertThat(empty.toUtf16(0, unit)).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> empty.toUtf16(1, unit));
    }

    @Property(tries = 300)
    void every_unit_agrees_with_counting_the_prefix(@ForAll("texts") String content) {
        ArticleText text = new ArticleText(content);
        OffsetMap map = new OffsetMap(text);
        for (int offset = 0; offset <= content.length(); offset++) {
            if (!text.isBoundary(offset)) {
                continue;
            }
            String prefix = content.substring(0, offset);
            int codePoints = prefix.codePointCount(0, offset);
            int bytes = prefix.getBytes(StandardCharsets.UTF_8).length;
            assertThat(map.fromUtf16(offset, OffsetUnit.CODE_POINT)).isEqualTo(codePoints);
            assertThat(map.fromUtf16(offset, OffsetUnit.UTF_8)).isEqualTo(bytes);
            assertThat(map.toUtf16(codePoints, OffsetUnit.CODE_POINT)).isEqualTo(offset);
            assertThat(map.toUtf16(bytes, OffsetUnit.UTF_8)).isEqualTo(offset);
            assertThat(map.convert(bytes, OffsetUnit.UTF_8, OffsetUnit.CODE_POINT))
                    .isEqualTo(codePoints);
        }
    }

    @Property(tries = 300)
    void every_byte_offset_is_either_a_boundary_or_refused(@ForAll("texts") String content) {
        OffsetMap map = new OffsetMap(new ArticleText(content));
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        for (int offset = 0; offset < bytes.length; offset++) {
            int at = offset;
            boolean continuation = (bytes[offset] & 0xC0) == 0x80;
            if (continuation) {
                assertThatIllegalArgumentException().isThrownBy(() -> map.toUtf16(at, OffsetUnit.UTF_8));
            } else {
                assertThat(map.fromUtf16(map.toUtf16(at, OffsetUnit.UTF_8), OffsetUnit.UTF_8))
                        .isEqualTo(at);
            }
        }
    }

    /** Padded to lie across checkpoints, also with a surrogate pair across one. */
    @Provide
    Arbitrary<String> texts() {
        return Combinators.combine(HardTexts.strings(), Arbitraries.integers().between(0, 520), HardTexts.strings())
                .as((before, padding, behind) -> before + "x".repeat(padding) + behind + "😀".repeat(padding % 7));
    }
}
