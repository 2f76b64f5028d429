package org.peristiwa.ui.article.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class HeightsTest {

    @Property
    void sumsAndSearchesAgreeWithCountingOneByOne(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 90) Integer> guesses,
            @ForAll @IntRange(max = 39) int changed,
            @ForAll @IntRange(min = 1, max = 200) int value) {
        int[] naive = guesses.stream().mapToInt(Integer::intValue).toArray();
        Heights heights = new Heights(naive);
        naive[changed % naive.length] = value;
        heights.set(changed % naive.length, value);
        int top = 0;
        for (int i = 0; i < naive.length; i++) {
            assertThat(heights.above(i)).isEqualTo(top);
            assertThat(heights.at(top)).isEqualTo(i);
            assertThat(heights.at(top + naive[i] - 1)).isEqualTo(i);
            top += naive[i];
        }
        assertThat(heights.at(top + 10)).isEqualTo(naive.length - 1);
    }
}
