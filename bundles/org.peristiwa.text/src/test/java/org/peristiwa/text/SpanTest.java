package org.peristiwa.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpanTest {

    @Example
    void given_an_empty_or_reversed_or_negative_stretch_then_it_is_no_span() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 3)).withMessageContaining("3-3");
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(4, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 3));
    }

    @Example
    void given_a_span_then_its_end_is_outside() {
        Span span = new Span(2, 5);
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(4)).isTrue();
        assertThat(span.contains(5)).isFalse();
        assertThat(span.contains(1)).isFalse();
        assertThat(span.length()).isEqualTo(3);
        assertThat(span).hasToString("2-5");
    }

    @Example
    void given_two_that_touch_then_they_do_not_overlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
        assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
    }

    @Example
    void given_two_that_begin_together_then_the_longer_comes_first() {
        assertThat(new Span(1, 9)).isLessThan(new Span(1, 3));
        assertThat(new Span(0, 1)).isLessThan(new Span(1, 9));
    }

    @Property
    void overlapping_is_symmetric_and_means_sharing_a_character(
            @ForAll("spans") Span one, @ForAll("spans") Span other) {
        boolean shares = false;
        for (int offset = one.begin(); offset < one.end(); offset++) {
            shares |= other.contains(offset);
        }
        assertThat(one.overlaps(other)).isEqualTo(shares).isEqualTo(other.overlaps(one));
    }

    @Property
    void order_is_total_and_agrees_with_equality(
            @ForAll("spans") Span a, @ForAll("spans") Span b, @ForAll("spans") Span c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a).isLessThanOrEqualTo(c);
        }
        if (a.contains(b)) {
            assertThat(a).isLessThanOrEqualTo(b);
        }
    }

    @Provide
    Arbitrary<Span> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 8))
                .as((begin, length) -> new Span(begin, begin + length));
    }
}
