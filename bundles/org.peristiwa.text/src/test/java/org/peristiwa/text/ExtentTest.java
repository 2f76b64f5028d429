package org.peristiwa.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtentTest {

    @Test
    void given_pieces_out_of_order_then_they_are_put_into_text_order() {
        Extent extent = Extent.of(List.of(new Span(130, 140), new Span(112, 119)));
        assertThat(extent.pieces()).containsExactly(new Span(112, 119), new Span(130, 140));
        assertThat(extent).hasToString("112-119+130-140");
        assertThat(extent.hull()).isEqualTo(new Span(112, 140));
        assertThat(extent.isDiscontinuous()).isTrue();
        assertThat(extent.pieceCount()).isEqualTo(2);
    }

    @Test
    void given_pieces_that_touch_then_both_stay() {
        assertThat(Extent.parse("1-3+3-5").pieces()).containsExactly(new Span(1, 3), new Span(3, 5));
    }

    @Test
    void given_pieces_that_overlap_then_they_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extent.of(List.of(new Span(1, 4), new Span(3, 5))))
                .withMessageContaining("overlap");
        assertThatIllegalArgumentException().isThrownBy(() -> Extent.of(List.of(new Span(1, 4), new Span(1, 4))));
        assertThatIllegalArgumentException().isThrownBy(() -> Extent.parse("0-9+2-3"));
    }

    @Test
    void given_no_piece_then_it_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Extent.of(List.of()));
    }

    @Test
    void given_a_head_outside_the_hull_then_it_is_refused() {
        Extent extent = Extent.of(112, 140);
        assertThat(extent.withHead(new Span(130, 140))).hasToString("112-140@130-140");
        assertThat(extent.withHead(new Span(130, 140)).withHead(null)).isEqualTo(extent);
        assertThatIllegalArgumentException().isThrownBy(() -> extent.withHead(new Span(130, 141)));
    }

    @Test
    void given_a_gap_then_it_belongs_to_no_piece() {
        Extent extent = Extent.parse("2-4+8-9");
        assertThat(extent.contains(3)).isTrue();
        assertThat(extent.contains(4)).isFalse();
        assertThat(extent.overlaps(new Span(4, 8))).isFalse();
        assertThat(extent.overlaps(new Span(4, 9))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5",
                "5-",
                "-5",
                "5-5",
                "6-5",
                "1-2+",
                "+1-2",
                "1-2@",
                "1-2@3-4",
                "1-2@1-2@1-2",
                "a-b",
                "1 - 2",
                "1-99999999999",
                "1-9999999999",
                "٣-٥x"
            })
    void given_what_is_no_extent_when_read_then_it_is_refused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Extent.parse(written));
    }

    @Property
    void the_written_form_reads_back(@ForAll("extents") Extent extent) {
        assertThat(Extent.parse(extent.toString())).isEqualTo(extent).hasSameHashCodeAs(extent);
    }

    @Property
    void order_is_total_and_agrees_with_equality(
            @ForAll("extents") Extent a, @ForAll("extents") Extent b, @ForAll("extents") Extent c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a).isLessThanOrEqualTo(c);
        }
    }

    @Property
    void the_order_in_which_pieces_are_given_does_not_matter(@ForAll("extents") Extent extent) {
        List<Span> reversed = new ArrayList<>(extent.pieces());
        Collections.reverse(reversed);
        assertThat(Extent.of(reversed)).isEqualTo(extent.withHead(null));
    }

    /** Small offsets, so that equal and nearly equal extents come up. */
    @Provide
    Arbitrary<Extent> extents() {
        return Arbitraries.integers()
                .between(0, 3)
                .list()
                .ofMinSize(2)
                .ofMaxSize(8)
                .map(ExtentTest::extent)
                .flatMap(extent ->
                        Arbitraries.of(true, false).map(head -> head ? extent.withHead(lastOf(extent)) : extent));
    }

    private static Span lastOf(Extent extent) {
        return extent.pieces().get(extent.pieceCount() - 1);
    }

    /** Gap before a piece and length less one, in turn. */
    private static Extent extent(List<Integer> steps) {
        List<Span> pieces = new ArrayList<>();
        int at = 0;
        for (int i = 0; i + 1 < steps.size(); i += 2) {
            int begin = at + steps.get(i);
            at = begin + steps.get(i + 1) + 1;
            pieces.add(new Span(begin, at));
        }
        return Extent.of(pieces);
    }
}
