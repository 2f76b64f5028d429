package org.peristiwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;

class TextPositionTest {

    @Example
    void given_an_astral_character_then_it_is_one_column() {
        TextPosition.Finder finder = new TextPosition.Finder("a😀b\nc");
        assertThat(finder.of(3)).isEqualTo(new TextPosition(1, 3));
        assertThat(finder.of(5)).isEqualTo(new TextPosition(2, 1));
    }

    @Property
    void line_and_column_lead_back_to_the_offset(
            @ForAll @Chars({'a', '\n', 'é'}) String text, @ForAll @IntRange(max = 60) int at) {
        int offset = Math.min(at, text.length());
        TextPosition position = new TextPosition.Finder(text).of(offset);
        String[] lines = text.split("\n", -1);
        int back = position.column() - 1;
        for (int line = 0; line < position.line() - 1; line++) {
            back += lines[line].length() + 1;
        }
        assertThat(back).isEqualTo(offset);
    }
}
